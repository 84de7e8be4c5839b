"""Loops of every kind. Their numbers of iterations are known (generator.py, rule 1)."""

from . import syntax
from .generator import statement
from .numbers import EDGE_FLOATS, EDGE_INTEGERS
from .syntax import atom, binary, call, name, negative_number
from .tree import Block, Expression, Statement
from .types import ANY, BOOLEAN, INTEGER, NUMBER, FLOAT, ArrayType

MOST = 12  # iterations of a loop that prints at each
EXTREMES = 6  # iterations after which a loop with strange bounds is left


@statement(10)
def counting_loop(g):
    """for i = 1, n"""
    bound = g.loop_bound(g.choice.one_of((3, 5, 8, MOST)))
    if not g.may_nest() or bound < 2:
        return None
    count = g.choice.between(1, bound)
    start = g.choice.between(-3, 3)
    step = g.choice.one_of((1, 1, 1, 2, 3, -1, -2))
    limit = start + step * (count - 1)
    variable = g.variable(INTEGER)
    header = f"for {variable.name} = {start}, {limit}" + (f", {step}" if step != 1 or g.choice.chance(0.1) else "")
    return [loop_with_body(g, header + " do", [variable], count)]


def loop_with_body(g, header, variables, count, **properties):
    return Statement(header, g.body_of_loop(count, 1, 4, variables=variables, **properties), "end")


@statement(3)
def float_loop(g):
    """A loop over floats: the sums are rounded, so that the number of iterations is no matter of course."""
    if not g.may_nest() or g.loop_bound(MOST) < MOST:
        return None
    start = g.choice.one_of(("1.0", "0", "-0.5", "0.1", "3"))
    step, limit = g.choice.one_of((("0.1", "0.8"), ("0.5", "3"), ("-0.25", "-1"), ("1.5", "7.4"), ("0.3", "1"), ("1.0", "5")))
    variable = g.variable(FLOAT)
    counter = g.fresh("c")
    body = loop_with_body(g, f"for {variable.name} = {start}, {limit}, {step} do", [variable], MOST,
                          before=[Statement(f"{counter} = {counter} + 1"),
                                  Statement(f"if {counter} > {MOST} then break end")])
    return [Statement(f"local {counter} = 0"), body]


@statement(4)
def loop_with_any_bounds(g):
    """Extreme starts, limits and steps: overflow, no iteration, a step of zero, infinity, not a number."""
    if not g.may_nest() or g.loop_bound(EXTREMES) < EXTREMES:
        return None
    counter = g.fresh("c")

    def make_loop():
        variable = g.variable(NUMBER)
        header = Expression(syntax.OR, f"for {variable.name} = ", *syntax.listed([some_bound(g) for _ in range(3)]), " do")
        before = [Statement(f"{counter} = {counter} + 1"), g.show(name(variable.name)),
                  Statement(f"if {counter} >= {EXTREMES} then break end")]
        with g.loop(EXTREMES), g.scope():
            g.variables.append(variable)
            body = Block(*before, *(g.statements(1) if g.choice.chance(0.5) else ()))
        return [Statement(header, body, "end")]

    return [Statement(f"local {counter} = 0"), g.attempt(make_loop), g.show(name(counter))]


def some_bound(g):
    kind = g.choice.between(1, 5)
    if kind == 1:
        return g.choice.one_of(EDGE_INTEGERS)
    if kind == 2:
        return g.choice.one_of(EDGE_FLOATS)
    if kind == 3:
        edge = g.choice.one_of((name("math.maxinteger"), name("math.mininteger")))
        return binary(g.choice.one_of("+-"), edge, g.integer_between(0, 5))
    if kind == 4:
        return g.choice.one_of((atom("1"), negative_number("-1"), atom("0.5"), atom("3"), atom("0"), syntax.string("5")))
    return g.expression(g.choice.one_of((INTEGER, NUMBER)), 1)


@statement(5)
def while_loop(g):
    bound = g.loop_bound(g.choice.one_of((3, 6, MOST)))
    if not g.may_nest() or bound < 2:
        return None
    counter = g.declare(INTEGER, assignable=False)
    test = binary("<", name(counter.name), g.integer_between(1, bound))
    if g.choice.chance(0.4):
        test = binary("and", test, g.expression(BOOLEAN, 2))
    step = Statement(f"{counter.name} = {counter.name} + 1")
    body = g.body_of_loop(bound, 1, 4, before=[step])
    return [Statement(f"local {counter.name} = 0"), Statement("while ", test, " do", body, "end")]


@statement(5)
def repeat_loop(g):
    """`until` sees the locals of the body, captured ones too."""
    bound = g.loop_bound(g.choice.one_of((3, 6, MOST)))
    if not g.may_nest() or bound < 2:
        return None
    counter = g.declare(INTEGER, assignable=False)
    count = g.choice.between(1, bound)
    with g.loop(bound), g.scope():
        before = [Statement(f"{counter.name} = {counter.name} + 1")]
        inner = g.variable(g.choice.one_of((INTEGER, NUMBER, BOOLEAN)))
        before.append(Statement(f"local {inner.name} = ", g.storable(inner.type)))
        g.variables.append(inner)
        g.function.nesting += 1
        if g.choice.chance(0.4):  # the condition reads what a closure may have changed
            with g.inside_simple_function():
                before.append(Statement(f"local function poke() {inner.name} = ", g.expression(inner.type, 1), " end"))
            before.append(Statement("poke()"))
        body = Block(*before, *g.statements(g.choice.between(1, 3)))
        g.function.nesting -= 1
        test = binary("or", binary(">=", name(counter.name), atom(str(count))), g.expression(BOOLEAN, 2))
    return [Statement(f"local {counter.name} = 0"), Statement("repeat", body, "until ", test)]


@statement(5)
def leave_loop(g):
    if not g.function.loops or not g.function.loops[-1]:
        return None
    return [Statement("if ", g.expression(BOOLEAN, 2), f" then {g.choice.one_of(g.function.loops[-1])} end")]


@statement(2)
def goto_out_of_loops(g):
    """Two loops that are left at once, and what follows the label."""
    if not g.may_nest() or g.loop_bound(25) < 25:
        return None
    label, outer, inner = g.fresh("done"), g.variable(INTEGER), g.variable(INTEGER)
    with g.loop(25), g.scope():
        g.variables += [outer, inner]
        leave = Statement("if ", g.expression(BOOLEAN, 2), f" then goto {label} end")
        body = g.block(1, 2, after=lambda: [leave])
    inner_loop = Statement(f"for {inner.name} = 1, 5 do", body, "end")
    outer_loop = Statement(f"for {outer.name} = 5, 1, -1 do", Block(inner_loop), "end")
    return [Statement("do", Block(outer_loop, Statement(f"::{label}::")), "end")]


@statement(2)
def goto_backwards(g):
    """A loop of gotos, in which each round has its own local variable."""
    if not g.may_nest() or g.loop_bound(4) < 4:
        return None
    label, counter = g.fresh("again"), g.variable(INTEGER, assignable=False)
    with g.loop(4, ways_out=()), g.scope():
        g.variables.append(counter)
        again = Statement(f"if {counter.name} < 4 then goto {label} end")
        body = g.block(1, 3, before=[Statement(f"{counter.name} = {counter.name} + 1")])
    return [Statement("do", Block(Statement(f"local {counter.name} = 0"), Statement(f"::{label}::"),
                                  Statement("do", body, "end"), again), "end")]


@statement(5)
def array_traversal(g):
    array = g.find(lambda variable: isinstance(variable.type, ArrayType))
    bound = g.loop_bound(MOST)
    if array is None or not g.may_nest() or bound < MOST:
        return None
    position, value = g.variable(INTEGER), g.variable(array.type.element)
    leave = Statement(f"if {position.name} > {MOST} then break end")
    if g.choice.chance(0.5):
        header = f"for {position.name}, {value.name} in ipairs({array.name}) do"
        return [loop_with_body(g, header, [position, value], MOST, before=[leave])]
    header = f"for {position.name} = 1, #{array.name} do"
    read = Statement(f"local {value.name} = {array.name}[{position.name}]")
    return [loop_with_body(g, header, [position, value], MOST, before=[leave, read])]


@statement(3)
def stateless_iteration(g):
    """An iterator of our own, with state and control variable; perhaps one that is to be closed."""
    if not g.may_nest() or g.loop_bound(5) < 5:
        return None
    value, other = g.variable(INTEGER), g.variable(ANY)
    limit = g.choice.between(1, 5)
    with g.inside_simple_function():
        state, control = g.declare(INTEGER), g.declare(INTEGER)
        step = Statement(f"if {control.name} < {state.name} then return {control.name} + 1, ", g.expression(ANY, 2), " end")
    iterator = syntax.function([state.name, control.name], Block(step))
    items, ways_out = [iterator, atom(str(limit)), atom("0")], ("break",)
    if g.choice.chance(0.3):
        items.append(call("closable", g.label()))
        ways_out = ()  # lua5.4 5.4.4 closes the value late if a break and a captured variable come together
    header = Expression(syntax.OR, f"for {value.name}, {other.name} in ", *syntax.listed(items), " do")
    return [loop_with_body(g, header, [value, other], 5, ways_out=ways_out)]
