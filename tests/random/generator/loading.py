"""Text that is compiled while the program runs, correct or not."""

import re

from . import syntax
from .generator import NESTING, FunctionContext, statement
from .syntax import atom, call, listed, name
from .tree import Block, Expression, Statement, text_of, text_of_expression
from .types import ANY, INTEGER, NUMBER, STRING

SPLICES = ("", "", " = ", ")", "(", "end", "then", "..", ",", "[[", '"', "\\", "0x", "1e", "::", "...", "local", "goto x", "{",
           "--[[", "~", "5 5", "<const>", "break", "function", "'")


@statement(3)
def loaded_chunk(g):
    """A chunk of its own: it sees what it is given, globals, and the helpers."""
    if not g.may_nest() or g.function.iterations > 5:
        return None
    outer, g.variables = g.variables, []
    level = "=" * (g.function.nesting + 1)  # of the brackets around the text, which may hold another one
    context = FunctionContext(guarded=True, variadic=True, nesting=g.function.nesting + 1,
                              limit=g.function.limit // g.function.iterations, mistakes=g.function.mistakes)
    with g.inside(context):
        parameters = [g.declare(INTEGER), g.declare(STRING)]
        body = [Statement(f"local {parameters[0].name}, {parameters[1].name} = ..."), *g.statements(g.choice.between(1, 4)),
                Statement("return ", *listed([g.expression(ANY, 2) for _ in range(2)]))]
    g.variables = outer
    chunk, arguments = g.fresh("chunk"), [g.expression(INTEGER, 1), g.expression(STRING, 1)]
    text = Expression(syntax.ATOM, f"[{level}[", Block(*body), f"]{level}]")
    return [Statement(f"local {chunk} = ", call("assert", call("load", text, syntax.string(f"={chunk}"), syntax.string("t"),
                                                               name("environment")))),
            g.attempt(lambda: [Statement("return ", call(chunk, *arguments))])]


TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[A-Za-z_]\w*|[0-9][\w.]*|\.{2,3}|[=~<>]=|<<|>>|//|::|[^\s\w]|\s+')


@statement(2)
def broken_chunk(g):
    """A chunk of which a word or two are gone, twice there, or others. It is compiled only."""
    if not g.may_nest() or g.function.iterations > 5 or g.function.nesting > 1:
        return None
    outer, g.variables = g.variables, []
    with g.inside(FunctionContext(guarded=True, nesting=NESTING - 1)):
        words = TOKEN.findall(text_of(Block(*g.statements(g.choice.between(1, 2)))))
    g.variables = outer
    for _ in range(g.choice.between(1, 2)):
        place = g.choice.between(0, len(words) - 1)
        words[place] = g.choice.one_of(("", words[place] * 2, words[place] + " " + g.choice.one_of(words), g.choice.one_of(SPLICES)))
    level = "=" * 20
    text = "".join(words).replace(f"]{level}]", "")
    return [g.show(call("load", atom(f"[{level}[{text}]{level}]"), syntax.string("=broken")))]


@statement(2)
def broken_text(g):
    """What is probably no program: the compiler's message."""
    if g.function.iterations > 5:
        return None
    outer, g.variables = g.variables, []
    with g.inside_simple_function():
        text = "return " + text_of_expression(g.expression_of(g.choice.one_of((NUMBER, STRING, ANY)), 2))
    g.variables = outer
    cut = g.choice.between(0, len(text))
    broken = text[:cut] + g.choice.one_of(SPLICES) + text[cut + g.choice.between(0, 2):]
    return [g.show(call("load", syntax.string(broken), syntax.string("=broken")))]
