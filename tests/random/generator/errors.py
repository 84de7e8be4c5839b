"""Errors of every kind and value, protected calls, handlers, and to-be-closed variables that they pass."""

from . import syntax
from .generator import statement
from .syntax import atom, call, index, listed, name, negative_number
from .tree import Block, Expression, Statement
from .types import ANY, BOOLEAN, FLOAT, INTEGER, NUMBER, STRING, array_of

MISTAKES = 0.06  # in the body of a protected call that is meant to fail


def some_error_value(g):
    kind = g.choice.between(1, 8)
    if kind <= 3:
        return g.expression(STRING, 1)
    if kind == 4:
        return g.expression(INTEGER, 1)
    if kind == 5:
        return syntax.table(syntax.keyed("code", g.expression(INTEGER, 1)))
    if kind == 6:
        return g.choice.one_of((atom("nil"), atom("true"), atom("false")))
    if kind == 7:
        return call("failure", g.label())  # has a __tostring
    return g.expression(ANY, 1)


def raise_error(g):
    level = [g.integer_between(0, 3)] if g.choice.chance(0.4) else []
    kind = g.choice.between(1, 6)
    if kind == 1:
        return Statement(call("assert", g.expression(BOOLEAN, 1), some_error_value(g)))
    if kind == 2:
        return Statement(call("assert", g.choice.one_of((atom("nil"), atom("false")))))
    return Statement(call("error", some_error_value(g), *level))


@statement(7)
def protected_block(g):
    """A protected call whose body probably makes a mistake."""
    if not g.may_nest():
        return None

    def make_body():
        body = g.statements(g.choice.between(1, 3))
        if g.choice.chance(0.4):
            body.append(Statement("if ", g.expression(BOOLEAN, 1), " then ", raise_error(g), " end"))
        if g.choice.chance(0.5):
            body.append(Statement("return ", *listed([g.expression(ANY, 2) for _ in range(g.choice.between(1, 2))])))
        return body
    return [g.attempt(make_body, mistakes=MISTAKES, nesting=g.function.nesting + 1)]


@statement(3)
def raised_error(g):
    return [g.attempt(lambda: [raise_error(g)])]


@statement(5)
def wrong_operation(g):
    """An operation that can only fail, on something that has a name."""
    return [g.attempt(lambda: [Statement("return ", failing(g))])]


def failing(g):
    operand = name(g.find_readable(ANY).name) if g.find_readable(ANY) and g.choice.chance(0.6) else g.expression(ANY, 1)
    nothing = g.choice.one_of((name("undefined"), atom("nil"), syntax.field(name("string"), "undefined"), operand))
    ways = [
        lambda: syntax.binary(g.choice.one_of(("+", "-", "*", "/", "//", "%", "^", "..")), nothing, operand),
        lambda: syntax.binary(g.choice.one_of(("&", "|", "~", "<<", ">>")), operand, g.choice.one_of((nothing, atom("1.5")))),
        lambda: syntax.binary(g.choice.one_of(("<", "<=", ">", ">=")), operand, nothing),
        lambda: syntax.field(syntax.parenthesised(nothing), "x"),
        lambda: index(syntax.parenthesised(nothing), g.expression(ANY, 1)),
        lambda: syntax.method_call(syntax.parenthesised(nothing), "missing", operand),
        lambda: call(syntax.parenthesised(nothing), operand),
        lambda: syntax.unary(g.choice.one_of("-~#"), nothing),
        lambda: syntax.binary(g.choice.one_of(("//", "%")), g.expression(INTEGER, 1), atom("0")),
        lambda: call(g.choice.one_of(LIBRARY), nothing, operand),
        lambda: call(g.choice.one_of(LIBRARY), operand),
        lambda: call(g.choice.one_of(LIBRARY)),
    ]
    return g.choice.one_of(ways)()


LIBRARY = ("math.floor", "math.max", "math.fmod", "string.rep", "string.sub", "string.byte", "string.char", "string.format",
           "string.upper", "table.concat", "table.insert", "table.unpack", "ipairs", "setmetatable", "tonumber", "select",
           "utf8.char", "utf8.len", "string.find", "math.tointeger", "rawset", "rawlen", "string.gsub",
           "coroutine.resume", "coroutine.wrap", "error", "math.ult", "string.pack", "string.unpack")


@statement(4)
def handled_error(g):
    """xpcall with a handler that sees the frames of the error."""
    if not g.may_nest():
        return None
    message = g.fresh("e")
    with g.inside_simple_function():
        handled = [g.show(name(message), g.expression(ANY, 1)),
                   Statement(f"return {g.choice.one_of((message, 'show', '1, 2', f'type({message})', 'nil'))}")]
    if g.choice.chance(0.1):
        handled.insert(0, Statement(call("error", name(message), g.integer_between(0, 1))))
    with g.in_place(mistakes=MISTAKES) as function:
        parameter = g.declare(ANY)
        function.nesting += 1
        body = Block(*g.statements(g.choice.between(1, 2)), raise_error(g))
    return [g.show(call("xpcall", syntax.function([parameter.name], body), syntax.function([message], Block(*handled)),
                        g.expression(ANY, 1)))]


@statement(3)
def raised_again(g):
    """An error that a protected call catches and passes on."""
    if not g.may_nest():
        return None

    def make_body():
        with g.in_place(mistakes=MISTAKES):
            inner = Block(*g.statements(1), raise_error(g))
        ok, message = g.fresh("ok"), g.fresh("e")
        return [Statement(f"local {ok}, {message} = pcall(", syntax.function([], inner), ")"),
                g.show(name(ok), name(message)),
                Statement(f"error({message}", g.choice.one_of(("", ", 0", ", 2")), ")")]
    return [g.attempt(make_body)]


@statement(5)
def closed_variables(g):
    """To-be-closed variables that are left in every way: at the end, by an error, a break, a goto, a return.
    Some of them fail when they are closed."""
    if not g.may_nest():
        return None

    def make_body():
        body = []
        for _ in range(g.choice.between(1, 3)):
            how = ", true" if g.choice.chance(0.2) else ""
            value = g.choice.one_of((f"closable({g.label().parts[0]}{how})",) * 5 + ("nil", "false"))
            body.append(Statement(f"local {g.fresh('x')} <close> = {value}"))
            if g.choice.chance(0.5):
                body += g.statements(1)
        body.append(way_out(g))
        return body
    return [g.attempt(make_body, mistakes=g.choice.one_of((0.0, MISTAKES)))]


def way_out(g):
    kind = g.choice.between(1, 4)
    if kind == 1:
        return raise_error(g)
    if kind == 2:
        return Statement("return ", *listed([g.expression(ANY, 1) for _ in range(g.choice.between(1, 3))]))
    if kind == 3:
        return Statement("if ", g.expression(BOOLEAN, 1), " then ", raise_error(g), " end")
    return g.show(g.expression(ANY))


@statement(3)
def loop_with_closed_variable(g):
    bound = g.loop_bound(4)
    if not g.may_nest() or bound < 4:
        return None
    control, label = g.variable(INTEGER), g.fresh("next")
    ways_out = ("break", f"goto {label}")
    with g.loop(4, ways_out), g.scope():
        g.variables.append(control)
        close = Statement(f"local c <close> = closable({control.name})")
        leave = Statement("if ", g.expression(BOOLEAN, 1), f" then {g.choice.one_of((*ways_out, f'error({control.name})'))} end")
        inner = g.block(0, 1, before=[close], after=lambda: [leave])
    loop = Statement(f"for {control.name} = 1, 4 do", Block(Statement("do", inner, "end"), Statement(f"::{label}::")), "end")
    return [g.attempt(lambda: [loop])]


@statement(1)
def what_cannot_be_closed(g):
    return [g.attempt(lambda: [Statement("local c <close> = ", g.expression(INTEGER, 1))])]


@statement(1)
def traceback(g):
    """Of the functions that are running, without the lines of the main program."""
    return [Statement(call("print", call("debug.traceback", g.expression(STRING, 0), g.integer_between(0, 2))))]
