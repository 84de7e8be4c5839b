"""A whole program: helpers, variables of every type to begin with, sections, and an end."""

from . import conditions, coroutines, errors, hot_calls, kernels, large, library, loading, loops, numbers, objects, strings  # noqa: F401 (productions)
from . import syntax
from .basics import some_record
from .errors import MISTAKES, some_error_value
from .functions import static_function
from .generator import Generator
from .objects import class_definition
from .prelude import PRELUDE
from .syntax import call, name
from .tree import Block, Statement
from .types import ANY, BOOLEAN, FLOAT, INTEGER, NUMBER, STRING, array_of

FIRST_TYPES = (INTEGER, INTEGER, FLOAT, NUMBER, NUMBER, STRING, BOOLEAN, ANY, array_of(INTEGER), array_of(FLOAT), array_of(STRING))


def generate(seed):
    g = Generator(seed)
    made = [Statement(helper + "\n") for helper in PRELUDE.split("\n\n")]
    for type in (*FIRST_TYPES, some_record(g)):
        value = g.expression(type, 1)
        made.append(Statement(f"local {g.declare(type).name} = ", value))
    for definition in (static_function, static_function, class_definition):
        if g.choice.chance(0.7):
            made += definition(g) or []
    while g.remaining > 0:
        made += section(g)
    return Block(*made, *ending(g))


def section(g):
    """Some statements, with new limits. In a protected one mistakes are more likely: they end only that."""
    start = Statement("steps, depth = 0, 0")
    kind = g.choice.between(1, 5)
    if kind == 1 and len(g.variables) < 50:
        return [start, *g.statements(1)]
    if kind <= 3:
        return [start, Statement("do", g.block(2, 6), "end")]
    return [start, g.attempt(lambda: g.statements(g.choice.between(2, 6)), mistakes=MISTAKES / 10)]


def ending(g):
    shown = [variable for variable in g.variables if variable.type.kind not in ("function", "object", "class")]
    made = [g.show(name("steps"), *[name(variable.name) for variable in shown])]
    kind = g.choice.between(1, 20)
    if kind == 1:
        made.append(Statement(call("error", some_error_value(g))))
    elif kind == 2:
        made.append(Statement(call("os.exit", g.choice.one_of((syntax.atom("true"), syntax.atom("false"), g.integer_between(0, 9))),
                                   syntax.atom("true"))))
    elif kind == 3:
        made.append(Statement("return ", g.expression(ANY, 2)))
    return made
