"""Coroutines: values in both directions, yields out of protected calls, iterators, metamethods and loops."""

from . import syntax
from .generator import expression, statement
from .syntax import atom, binary, call, listed, name, parenthesised
from .tree import Block, Expression, Statement
from .types import ANY, BOOLEAN, FLOAT, INTEGER, NUMBER, STRING

ROUNDS = 5  # a coroutine is resumed at most so often
LIMIT = 30  # iterations of the loops in a coroutine


def yielded(g, depth=1):
    return call("coroutine.yield", *[g.expression(ANY, depth) for _ in range(g.choice.between(0, 3))])


@statement(4)
def yield_statement(g):
    if not g.function.can_yield:
        return None
    if g.choice.chance(0.5):
        return [Statement(yielded(g))]
    variables = [g.declare(ANY) for _ in range(g.choice.between(1, 2))]
    return [Statement(f"local {', '.join(variable.name for variable in variables)} = ", yielded(g))]


@expression("integer", 2)
@expression("any", 2)
def yield_expression(g, type, depth):
    if not g.function.can_yield:
        return None
    if type is ANY:
        return parenthesised(yielded(g, min(depth, 1)))
    return binary("or", call("math.tointeger", call("tonumber", parenthesised(yielded(g, 0)), atom("10"))), atom("3"))


def coroutine_function(g, yields=1):
    """The main function of a coroutine. It certainly yields."""
    with g.in_place(can_yield=True, limit=min(LIMIT, g.loop_bound(LIMIT)), loops=[]) as function:
        parameters = [g.declare(ANY) for _ in range(g.choice.between(0, 2))]
        function.nesting += 1
        function.variadic = g.choice.chance(0.2)
        body = g.statements(g.choice.between(0, 2))
        for _ in range(yields):
            body += [way_to_yield(g), *g.statements(g.choice.between(0, 1))]
        body.append(Statement("return ", *listed([g.expression(ANY, 2) for _ in range(g.choice.between(1, 2))])))
        names = [parameter.name for parameter in parameters] + ["..."] * function.variadic
    return syntax.function(names, Block(*body))


def way_to_yield(g):
    kind = g.choice.between(1, 8)
    label = g.label().parts[0]
    if kind == 1:
        return Statement("for k = 1, 3 do", Block(Statement("show(", label, ", ", call("coroutine.yield", name("k")), ")")), "end")
    if kind == 2:
        return Statement("show(", label, ", pcall(", syntax.function([], Block(
            Statement("local x = coroutine.yield(", g.expression(ANY, 1), ")"),
            Statement("error(x, 0)"))), "))")
    if kind == 3:
        return Statement("local x <close> = closable(", label, ") coroutine.yield(", g.expression(ANY, 1), ")")
    if kind == 4:
        event, use = g.choice.one_of((("__add", "object + 1"), ("__index", "object.field"), ("__lt", "object < object"),
                                      ("__concat", '"s" .. object .. "t"'), ("__eq", "object == setmetatable({}, getmetatable(object))"),
                                      ("__len", "#object"), ("__call", "object(1)"), ("__unm", "-object")))
        return Statement("do", Block(
            Statement(f"local object = setmetatable({{}}, {{ {event} = function(...) return coroutine.yield(", label, ") end })"),
            Statement(f"show({label}, ", use, ")")), "end")
    if kind == 5:
        return Statement("for a, b in function(_, i) i = (i or 0) + 1 coroutine.yield(i) if i < 3 then return i, i * 2.5 end end do",
                         Block(g.show(name("a"), name("b"))), "end")
    if kind == 6:
        return Statement("for value in coroutine.wrap(function() for k = 1, 3 do coroutine.yield(k) end end) do",
                         Block(Statement(call("coroutine.yield", name("value")))), "end")
    if kind == 7:
        return Statement("show(", label, ", ", call("select", syntax.string("#"), yielded(g)), ")")
    return Statement(yielded(g))


@statement(6)
def driven_coroutine(g):
    """Resumes a coroutine some times too few or too many, and closes it."""
    if not g.may_nest() or g.loop_bound(ROUNDS) < ROUNDS or g.function.iterations > 20:
        return None
    coroutine = g.fresh("co")
    main = coroutine_function(g, g.choice.between(1, 3))
    with g.loop(ROUNDS):
        arguments = [name("round")] + [g.expression(ANY, 1) for _ in range(g.choice.between(0, 2))]
        resume = g.show(call("coroutine.resume", name(coroutine), *arguments))
    body = Block(resume, g.show(call("coroutine.status", name(coroutine))))
    made = [Statement(f"local {coroutine} = coroutine.create(", main, ")"),
            Statement(f"for round = 1, {g.choice.between(1, ROUNDS)} do", body, "end")]
    if g.choice.chance(0.7):
        made.append(g.show(call("coroutine.close", name(coroutine)), call("coroutine.status", name(coroutine))))
    return restoring_depth(g, made)


def restoring_depth(g, statements):
    """A coroutine that is left in the middle of a function keeps what that has added to the depth."""
    saved = g.fresh("d")
    return [Statement("do", Block(Statement(f"local {saved} = depth"), *statements, Statement(f"depth = {saved}")), "end")]


@statement(5)
def coroutine_as_iterator(g):
    if not g.may_nest() or g.loop_bound(8) < 8 or g.function.iterations > 20:
        return None
    first, second = g.variable(ANY), g.variable(ANY)
    main = coroutine_function(g, g.choice.between(1, 2))
    counter = g.fresh("c")
    with g.loop(8), g.scope():
        g.variables += [first, second]
        stop = Statement(f"{counter} = {counter} + 1 if {counter} > 8 then break end")
        body = g.block(0, 2, before=[stop, g.show(name(first.name), name(second.name))])
    loop = Statement(f"for {first.name}, {second.name} in coroutine.wrap(", main, ") do", body, "end")
    return restoring_depth(g, [Statement(f"local {counter} = 0"), g.attempt(lambda: [loop])])


@statement(3)
def wrapped_calls(g):
    if not g.may_nest() or g.function.iterations > 20:
        return None
    function = g.fresh("w")
    main = coroutine_function(g)
    calls = [g.attempt(lambda: [Statement("return ", call(function, g.expression(ANY, 1)))])
             for _ in range(g.choice.between(1, 4))]
    return restoring_depth(g, [Statement(f"local {function} = coroutine.wrap(", main, ")"), *calls])


@statement(2)
def producer_and_consumer(g):
    """Two coroutines that pass values through each other."""
    if not g.may_nest() or g.loop_bound(6) < 6 or g.function.iterations > 5:
        return None
    producer = g.fresh("producer")
    with g.in_place(can_yield=True):
        with g.loop(6), g.scope():
            control = g.declare(INTEGER)
            made = Block(Statement("coroutine.yield(", g.expression(NUMBER, 2), ")"), *g.statements(1))
        filter_value = g.expression(NUMBER, 1)
    return restoring_depth(g, [
        Statement(f"local {producer} = coroutine.wrap(function()", Block(Statement(f"for {control.name} = 1, 6 do", made, "end")), "end)"),
        Statement("local filter = coroutine.wrap(function()", Block(
            Statement(f"for value in {producer} do", Block(Statement("coroutine.yield(value, ", filter_value, ")")), "end")), "end)"),
        g.attempt(lambda: [Statement("for value, other in filter do", Block(g.show(name("value"), name("other"))), "end")])])
