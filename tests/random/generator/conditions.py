"""Booleans, nil, and values of any type."""

from . import syntax
from .generator import expression, leaf
from .numbers import EDGE_FLOATS, EDGE_INTEGERS
from .syntax import atom, binary, call, name, unary
from .types import ANY, BOOLEAN, FLOAT, INTEGER, NIL, NUMBER, STRING, array_of

COMPARISONS = ("<", "<=", ">", ">=", "==", "~=")


@leaf("boolean")
def boolean_literal(g, type):
    return atom(g.choice.one_of(("true", "false")))


@expression("boolean", 6)
def boolean_variable(g, type, depth):
    return g.leaf(BOOLEAN)


@expression("boolean", 14)
def comparison_of_numbers(g, type, depth):
    left, right = g.choice.one_of(((INTEGER, INTEGER), (INTEGER, FLOAT), (FLOAT, FLOAT), (NUMBER, NUMBER)))
    operands = g.choice.shuffled([g.expression(left, depth), g.expression(right, depth)])
    return binary(g.choice.one_of(COMPARISONS), *operands)


@expression("boolean", 5)
def comparison_with_an_edge(g, type, depth):
    """Integers and floats are compared exactly, also where a float has no unit digit any more."""
    edge = g.choice.one_of(EDGE_FLOATS if g.choice.chance(0.6) else EDGE_INTEGERS)
    other = g.expression(g.choice.one_of((INTEGER, NUMBER)), depth)
    return binary(g.choice.one_of(COMPARISONS), *g.choice.shuffled([other, edge]))


@expression("boolean", 6)
def comparison_of_strings(g, type, depth):
    return binary(g.choice.one_of(COMPARISONS), g.expression(STRING, depth), g.expression(STRING, depth))


@expression("boolean", 6)
def equality(g, type, depth):
    if g.choice.chance(0.3):
        return call("rawequal", g.expression(ANY, depth), g.expression(ANY, depth))
    return binary(g.choice.one_of(("==", "~=")), g.expression(ANY, depth), g.expression(ANY, depth))


@expression("boolean", 4)
def comparison_with_nil(g, type, depth):
    return binary(g.choice.one_of(("==", "~=")), g.expression(ANY, depth), atom("nil"))


@expression("boolean", 5)
def negation(g, type, depth):
    return unary("not", g.expression(g.choice.one_of((BOOLEAN, ANY)), depth))


@expression("boolean", 8)
def conjunction(g, type, depth):
    return binary(g.choice.one_of(("and", "or")), g.test(BOOLEAN, depth), g.expression(BOOLEAN, depth))


@expression("boolean", 2)
def unsigned_comparison(g, type, depth):
    return call("math.ult", g.expression(INTEGER, depth), g.expression(INTEGER, depth))


@expression("boolean", 2)
def type_test(g, type, depth):
    test = g.choice.one_of(("type", "math.type"))
    if test == "type":
        value, names = g.expression(ANY, depth), ("number", "string", "table", "nil")
    else:
        value, names = g.expression(NUMBER, depth), ("integer", "float")
    return binary(g.choice.one_of(("==", "~=")), call(test, value), syntax.string(g.choice.one_of(names)))


@leaf("nil")
def nil_literal(g, type):
    return atom("nil")


@expression("nil")
def absent_field(g, type, depth):
    array = g.find_readable(array_of(INTEGER))
    if array is None:
        return atom("nil")
    return syntax.index(name(array.name), g.choice.one_of((atom("0"), atom("1.5"), syntax.string("no"), atom("2^53"))))


@leaf("any")
def any_leaf(g, type):
    return g.leaf(g.choice.one_of((INTEGER, FLOAT, STRING, BOOLEAN, NIL)))


@expression("any", 10)
def any_scalar(g, type, depth):
    return g.expression(g.choice.one_of((INTEGER, FLOAT, NUMBER, STRING, BOOLEAN, NIL)), depth)


@expression("any", 4)
def any_variable(g, type, depth):
    return g.leaf(ANY)


@expression("any", 4)
def any_by_condition(g, type, depth):
    """The value of `and` and `or` is one of the operands, whatever its type."""
    return binary(g.choice.one_of(("and", "or")), g.test(ANY, depth), g.expression(ANY, depth))


@expression("any", 1)
def any_array(g, type, depth):
    return g.expression(array_of(g.choice.one_of((INTEGER, FLOAT, STRING))), 0)
