"""Functions of the library that have no place elsewhere: random numbers, the collector, `load` with a reader,
what coroutines and functions tell of themselves."""

from . import syntax
from .generator import statement
from .syntax import atom, call, name
from .tree import Block, Statement
from .types import ANY, FLOAT, INTEGER, NUMBER


@statement(2)
def random_numbers(g):
    """Both engines have the same generator, and so the same numbers after a seed."""
    seed = Statement(call("math.randomseed", g.integer_between(0, 1000)))
    calls = [call("math.random", *arguments) for arguments in g.choice.some_of(
        [(), (atom("0"),), (g.integer_between(1, 100),), (atom("-5"), g.integer_between(0, 1000)),
         (name("math.mininteger"), name("math.maxinteger")), (atom("3"), atom("3"))], 1, 4)]
    return [seed, g.show(*calls), g.attempt(lambda: [Statement("return ", call(
        "math.random", *[g.expression(NUMBER, 1) for _ in range(g.choice.between(1, 3))]))])]


@statement(3)
def mathematics(g):
    """Functions whose results are exact, or rounded by the same library."""
    number = call("plain", g.expression(NUMBER, 1))
    uses = [call("math.log", call("math.abs", number)), call("math.log", atom("1024"), atom("2")), call("math.log", atom("1000"), atom("10")),
            call("math.exp", atom("0")), call("math.sin", number), call("math.cos", atom("0")), call("math.atan", number, atom("-1")),
            call("math.modf", number), call("math.fmod", number, atom("-7")), call("math.ult", atom("1"), atom("-1")),
            call("math.tointeger", number), call("math.type", number), call("math.deg", atom("0")), call("math.rad", atom("180")),
            call("math.floor", number), call("math.ceil", number), call("math.abs", name("math.mininteger"))]
    chosen = g.choice.one_of(uses)
    return [g.attempt(lambda: [Statement("return ", chosen)])]


@statement(2)
def collection(g):
    """What is in use stays what it is."""
    kind = g.choice.one_of(("", '"collect"', '"step"', '"incremental"', '"generational"'))
    return [Statement(f"collectgarbage({kind})"), g.show_something()[0]]


@statement(2)
def weak_table(g):
    """After a full collection it holds what is referred to elsewhere, and values that are no objects."""
    weak, kept = g.fresh("weak"), g.fresh("kept")
    mode = g.choice.one_of(("k", "v", "kv"))
    return [Statement("do", Block(
        Statement(f'local {weak}, {kept} = setmetatable({{}}, {{ __mode = "{mode}" }}), {{}}'),
        Statement(f"{weak}[1], {weak}.name, {weak}[{kept}] = {kept}, ", g.expression_of(INTEGER, 1), ", 5"),
        Statement("collectgarbage()"),
        g.show(atom(f"{weak}[1] == {kept}"), atom(f"{weak}.name"), atom(f"{weak}[{kept}]"))), "end")]


@statement(2)
def pieces_of_a_chunk(g):
    """A chunk that comes from a function, piece by piece."""
    pieces = g.fresh("pieces")
    texts = g.choice.one_of(('"return ", "1 + ", "...", nil', '"local a <const> = 5 ", "return a, ...", ""', '"return +"', '5', '"return {", " }", 3',
                             '"return ...", nil, "never read"', 'print'))
    arguments = g.choice.one_of(("", ', "=pieces"', ', "=pieces", "b"', ', "@file.lua", "bt", {}'))
    reader = f"function() position = position + 1 return {pieces}[position] end"
    return [g.attempt(lambda: [
        Statement(f"local {pieces}, position = {{ {texts} }}, 0"), Statement(f"local chunk, message = load({reader}{arguments})"),
        g.show(name("chunk"), name("message")),
        Statement("if chunk then ", g.show(call("pcall", name("chunk"), g.expression(INTEGER, 1))), " end")])]


@statement(2)
def state_of_coroutines(g):
    """What a coroutine is told about itself, its caller, and one that is not running."""
    outer, inner = g.fresh("outer"), g.fresh("inner")
    questions = ["coroutine.isyieldable()", "select(2, coroutine.running())", f"coroutine.status({outer})", f"coroutine.status({inner})",
                 f"pcall(coroutine.close, {outer})", f"coroutine.resume({outer})", f"coroutine.isyieldable({inner})",
                 f"pcall(coroutine.close, {inner})"]
    ask = lambda: Statement("show(", g.label(), f", {', '.join(g.choice.some_of(questions[:6], 1, 3))})")
    return [Statement("do", Block(
        Statement(f"local {outer}, {inner}"),
        Statement(f"{inner} = coroutine.create(function() ", ask(), " coroutine.yield(1) ", ask(), " end)"),
        Statement(f"{outer} = coroutine.create(function() ", ask(), f" show(0, coroutine.resume({inner})) ", ask(), " coroutine.yield() end)"),
        Statement(f"show(0, coroutine.resume({outer}), coroutine.status({outer}), coroutine.status({inner}))"),
        g.attempt(lambda: [Statement(f"return {g.choice.one_of(questions[6:])}, coroutine.status({inner})")]), ask()), "end")]


@statement(2)
def function_information(g):
    """The names and lines of functions that are running."""
    what = g.choice.one_of(("l", "n", "S", "t", "u", "nSl"))
    fields = {"l": ("currentline",), "n": ("name", "namewhat"), "S": ("what", "short_src", "linedefined", "lastlinedefined"),
              "t": ("istailcall",), "u": ("nups", "nparams", "isvararg")}
    info = g.fresh("info")
    chosen = [field for kind in what if kind != "u" for field in fields[kind]] or ["nparams", "isvararg"]
    return [Statement("do", Block(
        Statement(f'local {info} = debug.getinfo({g.choice.between(1, 2)}, "{what}") or {{}}'),
        g.show(*[atom(f"{info}.{field}") for field in chosen])), "end")]


@statement(1)
def named_locals(g):
    return [Statement("do", Block(
        Statement("local index = 1"),
        Statement("while index < 6 do", Block(
            Statement("local variable = debug.getlocal(1, index)"), g.show(name("variable")),
            Statement("index = index + 1")), "end")), "end")]
