"""Things that are many or long: items of constructors, fields, constants, locals, operands, calls in each other."""

from . import syntax
from .generator import statement
from .syntax import atom, binary, call, name
from .tables import element_value
from .tree import Block, Expression, Statement
from .types import FLOAT, INTEGER, NUMBER, STRING


@statement(1)
def large_constructor(g):
    """More items than one instruction stores, perhaps with the results of a call at the end."""
    element = g.choice.one_of((INTEGER, FLOAT, NUMBER, STRING))
    items = [element_value(g, element, 0) for _ in range(g.choice.one_of((49, 50, 51, 100, 130)))]
    if g.choice.chance(0.3):
        items[g.choice.between(0, len(items) - 1)] = element_value(g, STRING, 1)
    if g.choice.chance(0.4):
        items.append(call("table.unpack", syntax.table(*[element_value(g, element, 0) for _ in range(3)])))
    table = g.fresh("large")
    return [Statement("do", Block(
        Statement(f"local {table} = ", syntax.table(*items)),
        g.show(atom(f"#{table}"), atom(f"{table}[1]"), atom(f"{table}[50]"), atom(f"{table}[51]"), atom(f"{table}[#{table}]")),
        g.show(call("select", syntax.string("#"), call("table.unpack", name(table))))), "end")]


@statement(2)
def wide_record(g):
    """So many fields that a table is no record any more, some of which go and come again."""
    bound = g.loop_bound(200)
    if bound < 200 or not g.may_nest():
        return None
    table, prefix = g.fresh("wide"), g.choice.one_of(("f", "field_", "k" * 40))
    count, other = g.choice.between(5, 200), g.choice.between(1, 200)
    store = Statement(f'{table}["{prefix}" .. i] = ', g.choice.one_of(("i", "i * 0.5", "i % 2 == 0", '"v" .. i')))
    collect = [Statement(f"if i == {other // 2} then collectgarbage() end")] if g.choice.chance(0.3) else []
    return [Statement("do", Block(
        Statement(f"local {table}, count, sum = {{ x = 1, y = 2 }}, 0, 0"),
        Statement(f"for i = 1, {count} do", Block(store), "end"),
        Statement(f"for i = {other}, 1, -{g.choice.between(1, 3)} do", Block(Statement(f'{table}["{prefix}" .. i] = nil'), *collect), "end"),
        Statement(f"{table}.x, {table}.z = nil, 3"),
        Statement(f"for key, value in pairs({table}) do", Block(
            Statement(f"count = count + #key if type(value) == 'number' then sum = sum + value end"),
            *([Statement(f"{table}[key] = nil")] if g.choice.chance(0.5) else [])), "end"),
        g.show(name("count"), name("sum"), atom(f"{table}.{prefix}1"), atom(f"{table}.y"), call("next", name(table)) if count < 3 else atom("nil"))),
        "end")]


@statement(1)
def many_locals(g):
    """A function with many local variables, parameters and constants."""
    if not g.may_nest() or g.function.iterations > 5:
        return None
    count = g.choice.one_of((20, 60, 120))
    function = g.fresh("many")
    parameters = [f"p{i}" for i in range(g.choice.between(0, 20))]
    names = [f"v{i}" for i in range(count)]
    body = []
    for position, variable in enumerate(names):
        earlier = names[:position] + parameters
        operand = g.choice.one_of(earlier) if earlier else "1"
        body.append(Statement(f"local {variable} = ({operand} or 0) {g.choice.one_of('+-*')} {position * 1000 + g.choice.between(1, 99)}.5"))
    captured = g.choice.some_of(names, 1, 30)
    body.append(Statement(f"return {names[-1]}, (function() return {' + '.join(captured)} end)()"))
    arguments = [g.expression_of(NUMBER, 0) for _ in range(g.choice.between(0, len(parameters)))]
    return [Statement(f"local function {function}({', '.join(parameters)})", Block(*body), "end"),
            g.attempt(lambda: [Statement("return ", call(function, *arguments))])]


@statement(1)
def long_expression(g):
    """A chain of operators, or calls within calls."""
    count = g.choice.between(10, 60)
    kind = g.choice.between(1, 3)
    if kind == 1:
        parts = [call("plain", g.expression(g.choice.one_of((INTEGER, STRING)), 0)) for _ in range(count)]
        return [g.show(Expression(syntax.CONCAT, *[piece for part in parts for piece in (part, " .. ")], '"."'))]
    if kind == 2:
        made = g.expression(INTEGER, 0)
        for _ in range(count):
            made = binary(g.choice.one_of("+-*&|~"), *g.choice.shuffled([made, g.expression_of(INTEGER, 0)]))
        return [g.attempt(lambda: [Statement("return ", made)])]
    made = g.expression(INTEGER, 0)
    for _ in range(count // 2):
        made = call(g.choice.one_of(("math.max", "math.min")), *g.choice.shuffled([made, g.expression_of(INTEGER, 0)]))
    return [g.show(made)]


@statement(2)
def recursive_calls(g):
    """Two calls of itself in each call: Fibonacci and his relatives."""
    if not g.may_nest() or g.function.iterations > 2:
        return None
    function = g.fresh("fib")
    first, second = g.choice.one_of((("n - 1", "n - 2"), ("n - 2", "n - 1"), ("n - 1", "n - 3"), ("n // 2", "n - 2")))
    base = g.choice.one_of(("n", "1", "1.0", "n * 0.5", "math.maxinteger", '"1"'))
    combine = g.choice.one_of(("+", "-", "+", "*"))
    return [Statement(f"local function {function}(n)", Block(
        Statement(f"if n < 2 then return {base} end"), Statement(f"return {function}({first}) {combine} {function}({second})")), "end"),
        g.show(call(function, g.integer_between(0, 12)), call(function, g.choice.one_of((atom("5.0"), atom("7.5"), atom("10")))))]
