"""Hot loops: many iterations of few statements that print nothing, and what they leave printed at the end.

They hold what a compiler has to get right when it speculates: a number that overflows or turns from an
integer into a float in the middle, a branch that is taken once, a call that meets something new.
"""

from . import syntax
from .functions import arguments_for
from .generator import Productions, statement
from .numbers import arithmetic
from .objects import call_of_method
from .syntax import atom, binary, call, field, index, keyed, method_call, name, negative_number, parenthesised, unary
from .tables import NOT_NIL, element_value, storing
from .tree import Block, Statement
from .types import (ANY, BOOLEAN, FLOAT, INTEGER, NUMBER, STRING, ArrayType, ObjectType, RecordType, array_of, fits, function_of,
                    record_of)

QUIET = Productions()
NUMBERS = (INTEGER, FLOAT, NUMBER)


def quiet(weight):
    return QUIET.add(weight)


def quiet_statements(g, control, low, high):
    """Statements of a hot loop whose control variable is given."""
    made = []
    for _ in range(g.choice.between(low, high)):
        g.function.cost += g.function.iterations
        made += QUIET.pick(g.choice)(g, control) or sum_up(g, control)
    return made


@statement(7)
def hot_loop(g):
    """In the main program, or in a function that is called some times."""
    iterations = g.loop_bound(g.choice.one_of((60, 100, 300, 1000)))
    if iterations < 60 or not g.may_nest():
        return None
    if g.choice.chance(0.5):
        with g.scope():
            return [Statement("do", Block(*loop_with_state(g, iterations)), "end")]
    function, parameter = g.fresh("kernel"), g.variable(NUMBER)
    calls = g.choice.between(1, 4)
    with g.loop(calls), g.in_place():
        g.variables.append(parameter)
        body = loop_with_state(g, max(iterations // calls, 30))
    with g.loop(calls):
        run = Statement(call(function, g.choice.one_of((name("run"), g.expression(NUMBER, 1)))))
    return [Statement(f"local function {function}({parameter.name})", Block(*body), "end"),
            Statement(f"for run = 1, {calls} do", Block(run), "end")]


def loop_with_state(g, iterations):
    """The variables of the loop, the loop, and what it has computed."""
    state = [g.variable(g.choice.one_of((INTEGER, INTEGER, FLOAT, NUMBER))) for _ in range(g.choice.between(2, 4))]
    if g.choice.chance(0.7):
        state.append(g.variable(array_of(g.choice.one_of((INTEGER, FLOAT, NUMBER)))))
    if g.choice.chance(0.4):
        state.append(g.variable(record_of([("x", INTEGER), ("y", FLOAT)])))
    if g.choice.chance(0.15):
        state.append(g.variable(STRING))
    made = []
    for variable in state:
        value = element_value(g, variable.type) if variable.type in NUMBERS else g.expression_of(variable.type, 1)
        made.append(Statement(f"local {variable.name} = ", value))
    g.variables += state
    made += some_loop(g, iterations)
    return made + [g.show(*[name(variable.name) for variable in state])]


def some_loop(g, iterations):
    control = g.variable(INTEGER, assignable=False)
    start = g.choice.one_of((1, 1, 1, 0, -10, 1000))
    step = g.choice.one_of((1, 1, 1, 2, -1, 7))
    header = g.choice.one_of((
        f"for {control.name} = {start}, {start + (iterations - 1) * step}, {step} do",
        f"for {control.name} = {start}, {start + iterations - 1} do",
        f"for {control.name} = math.maxinteger - {iterations - 1}, math.maxinteger do",
        f"while {control.name} < {iterations} do", "repeat"))
    counts = not header.startswith("for")
    with g.loop(iterations), g.scope():
        g.variables.append(control)
        body = quiet_statements(g, control, 2, 6)
    if not counts:
        return [Statement(header, Block(*body), "end")]
    count = Statement(f"{control.name} = {control.name} + 1")
    end = Statement(header, Block(count, *body), f"until {control.name} >= {iterations}" if header == "repeat" else "end")
    return [Statement(f"local {control.name} = 0"), end]


def when(g, control):
    """A condition that is true once, seldom, half the time, or nearly always."""
    moment = g.choice.between(2, 59)
    return g.choice.one_of((
        f"{control.name} == {moment}", f"{control.name} % {moment} == 0", f"{control.name} & 1 == 0",
        f"{control.name} > {moment}", f"{control.name} % 50 ~= 7"))


@quiet(10)
def sum_up(g, control):
    variable = g.find_assignable(lambda type: type in NUMBERS)
    if variable is None:
        return [Statement("local _ = ", g.expression(INTEGER))]
    other = g.choice.one_of((name(control.name), g.expression({FLOAT: NUMBER}.get(variable.type, variable.type), 2)))
    return [Statement(f"{variable.name} = ", arithmetic(g.choice.one_of(("+", "-", "+", "*")), name(variable.name), other))]


@quiet(6)
def compute(g, control):
    variable = g.find_assignable(lambda type: type in NUMBERS)
    if variable is None:
        return None
    return [Statement(f"{variable.name} = ", element_value(g, variable.type, 3))]


@quiet(5)
def bounded(g, control):
    """Keeps a number in a range, so that it stays interesting."""
    variable = g.find_assignable(lambda type: type in NUMBERS)
    if variable is None:
        return None
    modulus = {INTEGER: "1000003", FLOAT: "977.5", NUMBER: "65536"}[variable.type]
    return [Statement(f"{variable.name} = ({variable.name} * 31 + {control.name}) % {modulus}")]


@quiet(6)
def sometimes(g, control):
    then = quiet_statements(g, control, 1, 2)
    otherwise = quiet_statements(g, control, 1, 1) if g.choice.chance(0.4) else None
    parts = [f"if {when(g, control)} then", Block(*then)] + (["else", Block(*otherwise)] if otherwise else [])
    return [Statement(*parts, "end")]


@quiet(4)
def turn(g, control):
    """The number is of the other kind, or near the edge of the integers, from one iteration on."""
    variable = g.find_assignable(lambda type: type in (INTEGER, NUMBER))
    if variable is None:
        return None
    value = g.choice.one_of((f"{variable.name} + 0.5", "math.maxinteger", "math.mininteger", f"{variable.name} * 1.0",
                             '"7"', "2^53", "-0.0", f"{variable.name} // 1 | 0"))
    if variable.type is INTEGER and value not in ("math.maxinteger", "math.mininteger"):
        value = "math.maxinteger - 3"
    return [Statement(f"if {control.name} == {g.choice.between(5, 55)} then {variable.name} = {value} end")]


@quiet(7)
def array_access(g, control):
    array = g.find(lambda variable: isinstance(variable.type, ArrayType) and variable.type.element in NUMBERS)
    if array is None:
        return None
    table = name(array.name)
    place = index(table, binary("+", binary("%", name(control.name), unary("#", table)), atom("1")))
    kind = g.choice.between(1, 5)
    end = index(table, binary("+", unary("#", table), atom("1")))
    if kind == 1:
        return storing(g, place, element_value(g, array.type.element, 2), f"#{array.name} > 0")
    if kind == 2:
        return storing(g, end, element_value(g, array.type.element, 2), f"#{array.name} < 40")
    if kind == 3:
        return storing(g, end, element_value(g, g.choice.one_of(NUMBERS), 1), f"{control.name} == {g.choice.between(5, 55)}")
    if kind == 4:
        return [Statement(f"if #{array.name} > 3 and {when(g, control)} then {array.name}[#{array.name}] = nil end")]
    total = g.find_assignable(lambda type: type is NUMBER or type is FLOAT)
    if total is None:
        return None
    return [Statement(f"for k = 1, #{array.name} do {total.name} = {total.name} + {array.name}[k] end")] if (
        g.function.limit // g.function.iterations >= 5) else [
        Statement(f"{total.name} = {total.name} + (", index(table, binary("%", name(control.name), atom("7"))), " or 0)")]


@quiet(4)
def record_access(g, control):
    record = g.find(lambda variable: isinstance(variable.type, RecordType) and
                    any(type in NUMBERS for _, type in variable.type.fields))
    if record is None:
        return None
    key, type = g.choice.one_of([(key, type) for key, type in record.type.fields if type in NUMBERS])
    place = f"{record.name}.{key}"
    kind = g.choice.between(1, 3)
    if kind == 1:
        return [Statement(f"{place} = {place} + ", g.expression(type, 1))]
    if kind == 2:
        return [Statement(f"if {when(g, control)} then {record.name}.extra{g.choice.between(1, 3)} = {place} end")]
    return [Statement(f"if {control.name} == {g.choice.between(5, 55)} then {place} = ",
                      element_value(g, g.choice.one_of((INTEGER, FLOAT)), 1), " end")]


@quiet(5)
def allocation(g, control):
    """An object that does not live for long; or that is kept from one iteration to the next."""
    variable = g.find_assignable(lambda type: type in NUMBERS)
    if variable is None:
        return None
    pair = syntax.table(keyed("a", element_value(g, variable.type, 1)), keyed("b", name(control.name)))
    shape = g.choice.one_of(("a", "b"))
    made = [Statement("local pair = ", pair)]
    if g.choice.chance(0.4):
        made.append(Statement(f"if {when(g, control)} then pair.a, pair.b = pair.b, pair.a end"))
    if variable.type is INTEGER and shape == "a":
        return made + [Statement(f"{variable.name} = {variable.name} ~ pair.b")]
    return [Statement("do", Block(*made, Statement(f"{variable.name} = {variable.name} + pair.{shape}")), "end")]


@quiet(4)
def closure(g, control):
    """A closure that is made in the loop, and changes a variable outside of it."""
    variable = g.find_assignable(lambda type: type in NUMBERS)
    if variable is None:
        return None
    with g.inside_simple_function():
        parameter = g.declare(variable.type)
        value = arithmetic(g.choice.one_of("+-"), name(variable.name), g.expression(variable.type, 1))
    return [Statement("do", Block(
        Statement(f"local function change({parameter.name}) {variable.name} = ", value, f" return {variable.name} end"),
        Statement("change(", element_value(g, variable.type, 1), ")")), "end")]


@quiet(6)
def function_call(g, control):
    variable = g.find_assignable(lambda type: type in NUMBERS)
    if variable is None:
        return None
    callee = g.find_callable(variable.type)
    if callee is None:
        return None
    g.count_call(callee)
    made = call(callee.name, *arguments_for(g, callee.type))
    return [Statement(f"{variable.name} = ", binary("or", parenthesised(made), NOT_NIL[variable.type.kind]))]


@quiet(4)
def method(g, control):
    object = g.find(lambda variable: isinstance(variable.type, ObjectType) and variable.type.cls.methods)
    if object is None:
        return None
    key = g.choice.one_of(list(object.type.cls.methods))
    return [Statement("local _ = ", call_of_method(g, object, key, 1))]


@quiet(3)
def inner_loop(g, control):
    if g.loop_bound(4) < 4:
        return None
    inner = g.variable(g.choice.one_of((INTEGER, FLOAT)), assignable=False)
    header = f"for {inner.name} = 1, 4 do" if inner.type is INTEGER else f"for {inner.name} = 0.5, 2, 0.5 do"
    with g.loop(4), g.scope():
        g.variables.append(inner)
        body = quiet_statements(g, control, 1, 2)
    return [Statement(header, Block(*body), "end")]


@quiet(2)
def string_work(g, control):
    variable = g.find_assignable(lambda type: type is STRING)
    if variable is None:
        return None
    return [Statement(f"{variable.name} = cut({variable.name} .. {control.name} % 10)")]


@quiet(1)
def seldom_printed(g, control):
    return [Statement(f"if {control.name} % 40 == 3 then ", g.show(g.expression(ANY, 1)), " end")]


@quiet(2)
def leave_early(g, control):
    return [Statement("if ", g.expression(BOOLEAN, 1), f" and {control.name} > {g.choice.between(20, 58)} then break end")]


@quiet(2)
def protected(g, control):
    """An error in a hot loop that is caught there."""
    with g.inside_simple_function():
        value = g.expression(NUMBER, 2)
    return [Statement(f"if {when(g, control)} then pcall(function() if {when(g, control)} then error(", value,
                      ") end end) end")]
