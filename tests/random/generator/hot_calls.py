"""More statements of hot loops (kernels.py): calls that meet several functions, objects that are made by
operators, coroutines, iterators, variable arguments, and functions of the library."""

from . import syntax
from .kernels import NUMBERS, quiet, quiet_statements, when
from .numbers import arithmetic
from .syntax import atom, binary, call, name
from .tables import NOT_NIL, element_value
from .tree import Block, Statement
from .types import FLOAT, INTEGER, NUMBER, STRING


def sum_variable(g):
    return g.find_assignable(lambda type: type in NUMBERS)


def accumulate(variable, value):
    """Text that adds to a number, whatever it is by now."""
    return f"{variable.name} = {variable.name} + {value}"


@quiet(3)
def call_of_several(g, control):
    """One call that meets several functions, one of which may be no function."""
    variable = sum_variable(g)
    if variable is None:
        return None
    parameter = g.fresh("p")
    functions = []
    for _ in range(g.choice.between(2, 4)):
        with g.inside_simple_function():
            value = arithmetic(g.choice.one_of("+-*"), name(parameter), g.expression(g.choice.one_of((INTEGER, variable.type)), 1))
        functions.append(syntax.function([parameter], Block(Statement("return ", value))))
    if g.choice.chance(0.3):
        functions.append(g.choice.one_of((name("math.abs"), name("tostring"), atom("setmetatable({}, { __call = function(_, x) return x end })"))))
    table = g.fresh("calls")
    return [Statement("do", Block(
        Statement(f"local {table} = ", syntax.table(*functions)),
        Statement(accumulate(variable, f"(tonumber({table}[{control.name} % #{table} + 1]({control.name})) or 0)"))), "end")]


@quiet(3)
def vectors(g, control):
    """Objects that operators make, and that do not live for long."""
    variable = sum_variable(g)
    if variable is None:
        return None
    vector, sum = g.fresh("V"), g.fresh("v")
    x, y = (element_value(g, g.choice.one_of(NUMBERS), 1) for _ in range(2))
    uses = [f"{sum} = {sum} + {vector}({control.name}, 2)", f"{sum} = {sum} * 0.5", f"{sum} = -{sum}", f"{sum} = {sum} + {sum}",
            f"if {sum} == {vector}(1, 2) then {sum}.x = 0 end", f"if {vector}(0, 0) < {sum} then {sum}.y = {sum}.x end"]
    chosen = [Statement(use) for use in g.choice.some_of(uses, 1, 4)]
    return [Statement("do", Block(
        Statement(f"local mt = {{}} mt.__index = mt function mt:length() return self.x + self.y end"),
        Statement(f"local function {vector}(x, y) return setmetatable({{ x = x, y = y }}, mt) end"),
        Statement(f"mt.__add = function(a, b) return {vector}(a.x + b.x, a.y + b.y) end mt.__mul = function(a, k) return {vector}(a.x * k, a.y * k) end"),
        Statement(f"mt.__unm = function(a) return {vector}(-a.x, -a.y) end mt.__eq = function(a, b) return a.x == b.x and a.y == b.y end"),
        Statement("mt.__lt = function(a, b) return a.x < b.x end"),
        Statement(f"local {sum} = {vector}(", x, ", ", y, ")"), *chosen,
        Statement(accumulate(variable, f"{sum}:length()"))), "end")]


@quiet(3)
def generator_of_values(g, control):
    """A coroutine that is resumed at each iteration, and made anew when it has ended."""
    variable = sum_variable(g)
    if variable is None or g.loop_bound(2) < 2:
        return None
    with g.inside_simple_function():
        value = g.expression(g.choice.one_of(NUMBERS), 1)
    kind = g.choice.between(1, 2)
    if kind == 1:
        return [Statement(f"for value in coroutine.wrap(function() coroutine.yield({control.name}) coroutine.yield(", value, ") end) do",
                          Block(Statement(accumulate(variable, "value"))), "end")]
    return [Statement("do", Block(
        Statement(f"local thread = coroutine.create(function(first) local second = coroutine.yield(first) coroutine.yield(second + ", value, ") end)"),
        Statement(f"local _, first = coroutine.resume(thread, {control.name})"), Statement("local _, second = coroutine.resume(thread, first)"),
        Statement(accumulate(variable, "second"))), "end")]


@quiet(3)
def variable_arguments(g, control):
    variable = sum_variable(g)
    if variable is None:
        return None
    values = [element_value(g, g.choice.one_of((INTEGER, variable.type)), 1) for _ in range(g.choice.between(0, 4))]
    body = g.choice.one_of((
        "local a, b = ... return (a or 0) + (b or 1)", 'return select("#", ...)', "local t = { ... } return #t + (t[1] or 0)",
        'local sum = 0 for i = 1, select("#", ...) do sum = sum + (select(i, ...)) end return sum', "return (... or 3)",
        "return math.max(1, ...)", "return (select(-1, 5, ...))"))
    return [Statement("do", Block(
        Statement(f"local function count(...) {body} end"),
        Statement(f"{variable.name} = {variable.name} + ", call("count", *values))), "end")]


@quiet(4)
def library_function(g, control):
    """Functions of the library that a compiler may know."""
    variable = sum_variable(g)
    if variable is None:
        return None
    number = name(variable.name) if g.choice.chance(0.5) else name(control.name)
    uses = [call("math.floor", binary("/", name(control.name), atom("3"))), call("math.max", number, g.expression(NUMBER, 1)),
            call("math.min", number, atom("100"), atom("2.5")), call("math.abs", number), call("math.sqrt", call("math.abs", number)),
            call("math.ceil", binary("*", name(control.name), atom("0.3"))), call("string.byte", syntax.string("abcdefg"), binary("%", name(control.name), atom("7")), ),
            call("tonumber", binary("..", name(control.name), syntax.string(""))), atom(f"#tostring({control.name})"),
            atom(f'("abc"):byte({control.name} % 3 + 1)'), atom(f'#string.rep("x", {control.name} % 5)'), call("math.fmod", number, atom("7")),
            atom(f'select("#", string.byte("abc", 1, {control.name} % 4))'), atom(f"#string.sub('hello', {control.name} % 7 - 3)"),
            atom(f"(math.type({control.name}) == 'integer' and 1 or 0.5)"), atom(f"#string.char(65 + {control.name} % 26)"),
            atom(f"(math.tointeger({control.name} / 2) or 1)"), atom(f"(rawequal({variable.name}, {control.name}) and 1 or 2)")]
    value = syntax.parenthesised(binary("or", g.choice.one_of(uses), NOT_NIL[variable.type.kind]))
    return [Statement(f"{variable.name} = {variable.name} + ", value)]


@quiet(3)
def traversal(g, control):
    """ipairs, pairs and next over a table that is made here, or a stack that grows and shrinks."""
    variable = sum_variable(g)
    if variable is None or g.loop_bound(4) < 4:
        return None
    items = syntax.table(*[element_value(g, variable.type, 0) for _ in range(g.choice.between(0, 4))])
    with g.loop(4):
        body = quiet_statements(g, control, 0, 1)
    header = g.choice.one_of(("for _, item in ipairs(items) do", "for _, item in pairs(items) do", "for _, item in next, items do"))
    sum = Statement(accumulate(variable, "item")) if "ipairs" in header or variable.type is INTEGER else Statement(accumulate(variable, "1"))
    changes = [Statement(change) for change in g.choice.some_of(
        (f"table.insert(items, {control.name})", "table.remove(items)", f"table.insert(items, 1, {control.name} * 0.5)", "items[#items] = nil",
         "items[#items + 1] = 1"), 0, 2)]
    return [Statement("do", Block(Statement("local items = ", items), *changes, Statement(header, Block(sum, *body), "end")), "end")]


@quiet(2)
def dynamic_fields(g, control):
    """Fields by names that a variable holds."""
    variable = sum_variable(g)
    if variable is None:
        return None
    fields = g.choice.some_of(("x", "y", "z", "w"), 2, 4)
    table, names = g.fresh("t"), ", ".join(f'"{field}"' for field in fields)
    return [Statement("do", Block(
        Statement(f"local {table} = {{ x = 1, y = 2.5, ", f"w = {control.name} }}"),
        Statement(f"local key = ({{ {names} }})[{control.name} % {len(fields)} + 1]"),
        Statement(f"{table}[key] = ({table}[key] or 0) + 1"),
        Statement(f"if {when(g, control)} then {table}.w = nil end"),
        Statement(accumulate(variable, f"({table}[key] or {table}.y)"))), "end")]


@quiet(2)
def comparisons(g, control):
    """Comparisons of numbers of both kinds and of strings, whose results are counted."""
    variable = g.find_assignable(lambda type: type is INTEGER)
    if variable is None:
        return None
    left, right = g.choice.one_of(((INTEGER, FLOAT), (NUMBER, INTEGER), (STRING, STRING), (FLOAT, FLOAT)))
    operator = g.choice.one_of(("<", "<=", ">", ">=", "==", "~="))
    test = binary(operator, element_value(g, left, 1), element_value(g, right, 1))
    return [Statement("if ", test, f" then {variable.name} = {variable.name} + 1 else {variable.name} = {variable.name} ~ {control.name} end")]
