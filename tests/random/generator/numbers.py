"""Integers, floats, and what mixes them: overflow, the edges of the ranges, conversions."""

from . import syntax
from .generator import expression, leaf
from .syntax import atom, binary, call, field, index, method_call, name, negative_number, parenthesised, unary
from .types import BOOLEAN, FLOAT, INTEGER, NUMBER, STRING, ArrayType, ObjectType, RecordType

EDGE_INTEGERS = [
    atom("math.maxinteger"), atom("math.mininteger"), atom("0x7fffffffffffffff"), atom("0x8000000000000000"),
    atom("9007199254740992"), atom("9007199254740993"), negative_number("-9007199254740993"), atom("4294967296"),
    atom("2147483647"), negative_number("-2147483648"), atom("1000000007"), atom("0xff"), atom("255"),
]
EDGE_FLOATS = [
    atom("2^53"), atom("2^63"), unary("-", atom("2^63")), atom("math.huge"), unary("-", atom("math.huge")),
    parenthesised(atom("0/0")), negative_number("-0.0"), atom("1e308"), atom("5e-324"), atom("1e15"), atom("1e16"),
    atom("0x1p-1"), atom("0x.8p4"), atom("9007199254740993.0"), atom("0.1"), atom("1e100"),
]
PLAIN_FLOATS = ["0.0", "0.5", "1.0", "1.5", "2.0", "2.25", "3.0", "7.0", "10.5", "100.0", "1e3"]
DIVISORS = ["2", "3", "7", "10", "16", "64", "1", "1000"]
SHIFTS = ["0", "1", "3", "8", "31", "32", "62", "63", "64", "65"]


def arithmetic(operator, left, right):
    """lua5.4 computes `x - 0` as `x + 0`, which turns a negative zero into a positive one."""
    if operator == "-" and right.parts == ["0"]:
        operator = "+"
    return binary(operator, left, right)


# --- integers ---


@leaf("integer")
def small_integer(g, type):
    value = g.choice.between(-5, 20)
    return atom(str(value)) if value >= 0 else negative_number(str(value))


@expression("integer", 4)
def integer_literal(g, type, depth):
    return g.choice.one_of(EDGE_INTEGERS) if g.choice.chance(0.15) else small_integer(g, type)


@expression("integer", 12)
def integer_variable(g, type, depth):
    return g.leaf(INTEGER)


@expression("integer", 14)
def integer_arithmetic(g, type, depth):
    operator = g.choice.one_of(("+", "+", "-", "-", "*"))
    return arithmetic(operator, g.expression(INTEGER, depth), g.expression(INTEGER, depth))


@expression("integer", 6)
def integer_division(g, type, depth):
    return binary(g.choice.one_of(("//", "%")), g.expression(INTEGER, depth), divisor(g, depth))


def divisor(g, depth):
    """An integer that is not zero."""
    if g.choice.chance(0.25):
        return binary("|", g.expression(INTEGER, depth), atom("1"))
    if g.choice.chance(0.1):
        return g.choice.one_of((name("math.mininteger"), negative_number("-1"), name("math.maxinteger")))
    text = g.choice.one_of(DIVISORS)
    return negative_number("-" + text) if g.choice.chance(0.35) else atom(text)


@expression("integer", 6)
def bitwise(g, type, depth):
    return binary(g.choice.one_of("&|~"), g.expression(INTEGER, depth), g.expression(INTEGER, depth))


@expression("integer", 4)
def shift(g, type, depth):
    if g.choice.chance(0.3):
        amount = binary("&", g.expression(INTEGER, depth), atom("63"))
    else:
        text = g.choice.one_of(SHIFTS)
        amount = negative_number("-" + text) if g.choice.chance(0.2) else atom(text)
    return binary(g.choice.one_of(("<<", ">>")), g.expression(INTEGER, depth), amount)


@expression("integer", 3)
def integer_negation(g, type, depth):
    return unary(g.choice.one_of("-~"), g.expression(INTEGER, depth))


@expression("integer", 3)
def integral_float_as_bits(g, type, depth):
    """Bitwise operators take floats without a fraction."""
    operand = g.choice.one_of((atom("3.0"), atom("2^31"), negative_number("-0.0"),
                               call("math.floor", binary("%", g.expression(FLOAT, depth), atom("100.0")))))
    other = g.expression(INTEGER, depth)
    operands = (operand, other) if g.choice.chance(0.5) else (other, operand)
    return binary(g.choice.one_of("&|~"), *operands)


@expression("integer", 6)
def integer_function(g, type, depth):
    kind = g.choice.between(1, 6)
    if kind == 1:
        return call(g.choice.one_of(("math.max", "math.min")), g.expression(INTEGER, depth),
                    g.expression(INTEGER, depth))
    if kind == 2:
        return call("math.abs", g.expression(INTEGER, depth))
    if kind == 3:
        return call("math.tointeger", g.choice.one_of((atom("3.0"), atom("2^53"), g.expression(INTEGER, depth))))
    if kind == 4:
        return call(g.choice.one_of(("math.floor", "math.ceil")),
                    binary("%", g.expression(FLOAT, depth), atom("1000.0")))
    if kind == 5:
        return call("math.fmod", g.expression(INTEGER, depth), divisor(g, depth))
    return call("tonumber", *g.choice.one_of(((syntax.string("0x10"),), (syntax.string(" 42 "),),
                                              (syntax.string("zz"), atom("36")), (syntax.string("-101"), atom("2")))))


@expression("integer", 3)
def string_arithmetic(g, type, depth):
    """Arithmetic converts strings to numbers."""
    operands = [g.expression(INTEGER, depth), syntax.string(g.choice.one_of(("10", "-3", "0x7", " 5 ")))]
    return binary(g.choice.one_of("+-*"), *g.choice.shuffled(operands))


@expression("integer", 4)
def length(g, type, depth):
    array = g.find(lambda variable: variable.type.kind == "array")
    if array is not None and g.choice.chance(0.6):
        return unary("#", name(array.name))
    return unary("#", g.expression(STRING, depth))


@expression("integer", 3)
def integer_of_string(g, type, depth):
    text = g.expression(STRING, depth)
    kind = g.choice.between(1, 4)
    if kind == 1:
        found = method_call(text, "byte", small_integer(g, type))
    elif kind == 2:
        found = method_call(text, "find", g.expression(STRING, 0), atom("1"), atom("true"))
    elif kind == 3:
        found = call("utf8.len", text)
    else:
        found = call("string.len", text)
    return binary("or", parenthesised(found), small_integer(g, type))


@expression("integer", 2)
def count_of_values(g, type, depth):
    if g.function.variadic and g.choice.chance(0.7):
        return call("select", syntax.string("#"), name("..."))
    values = [g.expression(INTEGER, depth) for _ in range(g.choice.between(0, 3))]
    return call("select", syntax.string("#"), *values)


@expression("integer", 2)
def packed_integer(g, type, depth):
    format = syntax.string(g.choice.one_of(("<i8", ">i8", "=j", "!8 <j")))
    return parenthesised(call("string.unpack", format, call("string.pack", format, g.expression(INTEGER, depth))))


# --- floats ---


@leaf("float")
def plain_float(g, type):
    text = g.choice.one_of(PLAIN_FLOATS)
    return negative_number("-" + text) if g.choice.chance(0.2) else atom(text)


@expression("float", 4)
def float_literal(g, type, depth):
    return g.choice.one_of(EDGE_FLOATS) if g.choice.chance(0.2) else plain_float(g, type)


@expression("float", 10)
def float_variable(g, type, depth):
    return g.leaf(FLOAT)


@expression("float", 12)
def float_arithmetic(g, type, depth):
    operands = [g.expression(FLOAT, depth), g.expression(g.choice.one_of((FLOAT, INTEGER, NUMBER)), depth)]
    return arithmetic(g.choice.one_of(("+", "-", "*", "*", "//", "%")), *g.choice.shuffled(operands))


@expression("float", 6)
def true_division(g, type, depth):
    return binary("/", g.expression(NUMBER, depth), g.expression(NUMBER, depth))


@expression("float", 2)
def power(g, type, depth):
    return binary("^", g.expression(NUMBER, depth), atom(g.choice.one_of(("2", "3", "0.5", "0", "1"))))


@expression("float", 3)
def float_negation(g, type, depth):
    return unary("-", g.expression(FLOAT, depth))


@expression("float", 5)
def float_function(g, type, depth):
    kind = g.choice.between(1, 5)
    if kind == 1:
        return call("math.sqrt", call("math.abs", g.expression(NUMBER, depth)))
    if kind == 2:
        return call("math.abs", g.expression(FLOAT, depth))
    if kind == 3:
        return call("math.fmod", g.expression(FLOAT, depth), g.choice.one_of((atom("2.5"), negative_number("-3.0"))))
    if kind == 4:
        return parenthesised(call("math.modf", g.expression(FLOAT, depth)))
    return call("tonumber", syntax.string(g.choice.one_of(("1e2", "0x.8", "5.", ".25", "1e-3"))))


@expression("float", 4)
def float_of_integer(g, type, depth):
    return binary(g.choice.one_of("+-*/"), g.expression(INTEGER, depth),
                  g.choice.one_of((atom("1.0"), atom("0.5"), negative_number("-2.0"))))


# --- numbers of either kind ---


@leaf("number")
def plain_number(g, type):
    return small_integer(g, type) if g.choice.chance(0.6) else plain_float(g, type)


@expression("number", 5)
def number_of_one_kind(g, type, depth):
    return g.expression(g.choice.one_of((INTEGER, FLOAT)), depth)


@expression("number", 8)
def number_variable(g, type, depth):
    return g.leaf(NUMBER)


@expression("number", 8)
def number_arithmetic(g, type, depth):
    operator = g.choice.one_of(("+", "-", "*"))
    return arithmetic(operator, g.expression(NUMBER, depth), g.expression(NUMBER, depth))


@expression("number", 2)
def number_division(g, type, depth):
    return binary(g.choice.one_of(("//", "%")), g.expression(NUMBER, depth), divisor(g, depth))


@expression("number", 3)
def number_function(g, type, depth):
    kind = g.choice.between(1, 4)
    if kind == 1:
        return call(g.choice.one_of(("math.max", "math.min")), g.expression(NUMBER, depth),
                    g.expression(NUMBER, depth), g.expression(NUMBER, depth))
    if kind == 2:
        return call(g.choice.one_of(("math.floor", "math.ceil")), g.expression(FLOAT, depth))
    if kind == 3:
        return binary("or", call("math.tointeger", g.expression(FLOAT, depth)), g.leaf(FLOAT))
    return call("math.abs", g.expression(NUMBER, depth))


@expression("number", 3)
def number_by_condition(g, type, depth):
    """`and` and `or` choose a number: the place where the kinds meet."""
    return binary("or", binary("and", g.test(BOOLEAN, depth), g.expression(INTEGER, depth)),
                  g.expression(FLOAT, depth))


# --- numbers from elsewhere: a wrong type or nil is more likely here ---


@expression("integer", 6)
@expression("float", 4)
@expression("number", 5)
@expression("string", 4)
@expression("boolean", 2)
def element(g, type, depth):
    array = g.find(lambda variable: isinstance(variable.type, ArrayType) and variable.type.element == type)
    if array is None:
        return None
    table = name(array.name)
    kind = g.choice.between(1, 3)
    if kind == 1:  # perhaps beyond the end
        return binary("or", index(table, g.expression(INTEGER, depth)), g.leaf(type))
    if kind == 2:
        return binary("or", index(table, g.integer_between(1, 4)), g.leaf(type))
    key = binary("+", binary("%", g.expression(INTEGER, depth), binary("|", unary("#", table), atom("1"))), atom("1"))
    return binary("or", index(table, key), g.leaf(type))


@expression("integer", 6)
@expression("float", 4)
@expression("number", 4)
@expression("string", 4)
@expression("boolean", 2)
def record_field(g, type, depth):
    def accept(variable):
        return any(found == type for _, found in fields_of(variable.type))
    variable = g.find(accept)
    if variable is None:
        return None
    key = g.choice.one_of([key for key, found in fields_of(variable.type) if found == type])
    if g.choice.chance(0.1):
        return index(name(variable.name), syntax.string(key))
    return field(name(variable.name), key)


def fields_of(type):
    if isinstance(type, RecordType):
        return type.fields
    if isinstance(type, ObjectType):
        return tuple(type.cls.fields.items())
    return ()
