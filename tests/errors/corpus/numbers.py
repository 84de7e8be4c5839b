"""Numbers that an operation cannot take: no integer representation, division by zero, numeric loops,
strings that are or are not numerals."""

from corpus.case import Chunk
from corpus.operands import build

NUMBERS = {
    "fraction": "1.5",
    "negative fraction": "-0.5",
    "large float": "2^63",
    "smallest float": "-2^63",
    "beyond the integers": "1e100",
    "inexact power": "2^0.5",
    "infinity": "math.huge",
    "minus infinity": "-math.huge",
    "NaN": "0/0",
    "integral float": "3.0",
    "minus zero": "-0.0",
    "largest integer": "math.maxinteger",
    "smallest integer": "math.mininteger",
    "zero": "0",
    "minus one": "-1",
    "sixty-four": "64",
}

NUMERALS = ("10", "0x10", "1.5", "1e1", " 7 ", "\\n7\\t", "", " ", "0x", "1e", "abc", "1 2", "7x", "inf", "nan", "1e500",
            "9223372036854775807", "9223372036854775808", "-9223372036854775809", "0x1p4", "0x.8", "1_000", "\\0", "7\\0",
            "- 7", "--7", "+7", "0b1", "1,5")

BITWISE = ("&", "|", "~", "<<", ">>")
OPERATORS = ("+", "-", "*", "/", "//", "%", "^", *BITWISE, "..", "<", "<=")

ORIGINS = (
    "local", "literal", "upvalue", "global", "field", "element", "call", "constant", "method call", "vararg",
    "string field",
)

PARTNERS = {
    "one": "1",
    "zero": "0",
    "zero float": "0.0",
    "a fraction": "2.5",
    "a numeral": "\"3\"",
    "a fraction's numeral": "\"2.5\"",
    "a string": "\"x\"",
    "nil": "nil",
    "a table": "{}",
    "one in a local": "one",
    "a fraction in a local": "half",
    "a string in a local": "word",
    "itself": "$x",
}
LOCALS = 'local one, half, word = 1, 2.5, "word"\n'

DIVISIONS = ("1 // 0", "1 % 0", "1 // 0.0", "1 % 0.0", "0 // 0", "0 % 0", "1.0 // 0", "1.0 % 0", "1 / 0", "0 / 0", "-1 // 0",
             "math.mininteger // -1", "math.mininteger % -1", "math.maxinteger // 0", '"1" // 0', '"1" % "0"', '1 // "0"',
             "1 // -0", "1 % -0", "5 % math.huge", "-5 % math.huge")

LOOP_VALUES = {"nil": "nil", "boolean": "true", "string": '"abc"', "numeral": '"10"', "table": "{}", "function": "print",
               "userdata": "io.stdout", "named": "setmetatable({}, {__name = 'My.Type'})", "zero": "0", "zero float": "0.0",
               "minus zero": "-0.0", "NaN": "0/0", "infinity": "math.huge", "largest": "math.maxinteger",
               "smallest": "math.mininteger", "fraction": "1.5", "one": "1", "far": "1e100"}

COMPARED = {"nil": "nil", "true": "true", "false": "false", "integer": "1", "float": "1.5", "string": '"a"', "table": "{}",
            "function": "print", "thread": "coroutine.create(print)", "userdata": "io.stdout",
            "named": "setmetatable({}, {__name = 'My.Type'})", "other named": "setmetatable({}, {__name = 'Other'})",
            "light userdata": "debug.upvalueid(function() return print end, 1)", "NaN": "0/0"}


def representations():
    for operator in BITWISE:
        for number, text in NUMBERS.items():
            for origin in ("local", "literal", "upvalue", "global", "field", "call", "constant", "element"):
                for partner, other in (("one", "1"), ("a local", "one"), ("itself", "$x"), ("a numeral", '"1"'), ("a half", "0.5")):
                    for side, expression in (("left", f"$x {operator} {other}"), ("right", f"{other} {operator} $x")):
                        yield Chunk(f"representation/{operator}/{number}/{origin}/{side} of {partner}",
                                    build(origin, text, f"local one = 1\nreturn {expression}"))
    for number, text in NUMBERS.items():
        yield Chunk(f"representation/~/{number}/unary", f"local x = {text}\nreturn ~x")
        yield Chunk(f"representation/~/{number}/unary literal", f"return ~({text})")


def coercions():
    for operator in OPERATORS:
        for numeral in NUMERALS:
            for partner, other in PARTNERS.items():
                for side, expression in (("left", f"$x {operator} {other}"), ("right", f"{other} {operator} $x")):
                    yield Chunk(f"coercion/{operator}/{numeral}/{side} of {partner}",
                                build("local", f'"{numeral}"', LOCALS + f"return {expression}"))
        for origin in ("literal", "upvalue", "global", "field", "call", "constant", "element"):
            for numeral in ("abc", "10", "1.5"):
                for partner in ("one", "nil", "a string", "a fraction in a local"):
                    yield Chunk(f"coercion/{operator}/{numeral}/{origin}/{partner}",
                                build(origin, f'"{numeral}"', LOCALS + f"return $x {operator} {PARTNERS[partner]}"))
                    yield Chunk(f"coercion/{operator}/{numeral}/{origin}/after {partner}",
                                build(origin, f'"{numeral}"', LOCALS + f"return {PARTNERS[partner]} {operator} $x"))
    for numeral in NUMERALS:
        for operator in ("-", "~", "#"):
            yield Chunk(f"coercion/unary {operator}/{numeral}", f'local x = "{numeral}"\nreturn {operator} x')
            yield Chunk(f"coercion/unary {operator}/{numeral}, literal", f'return {operator} "{numeral}"')


def divisions():
    for text in DIVISIONS:
        yield Chunk(f"division/{text}", f"return {text}")
        left, operator, right = text.split(" ")
        yield Chunk(f"division/{text}, of locals", f"local a, b = {left}, {right}\nreturn a {operator} b")
        yield Chunk(f"division/{text}, by a constant", f"local a = {left}\nreturn a {operator} {right}")
        yield Chunk(f"division/{text}, of a constant", f"local b = {right}\nreturn {left} {operator} b")


def loops():
    for a, first in LOOP_VALUES.items():
        for b, last in LOOP_VALUES.items():
            yield Chunk(f"loop/{a} to {b}", f"local n = 0\nfor i = {first}, {last} do n = n + 1 if n > 2 then return i end end\nreturn n")
            for step in LOOP_VALUES:
                if a in ("nil", "one", "fraction", "string", "largest") and b in ("nil", "far", "one", "numeral", "smallest"):
                    yield Chunk(f"loop/{a} to {b} by {step}",
                                f"local n = 0\nfor i = {first}, {last}, {LOOP_VALUES[step]} do\nn = n + 1\n"
                                "if n > 2 then return i end\nend\nreturn n")


def comparisons():
    for a, left in COMPARED.items():
        for b, right in COMPARED.items():
            for operator in ("<", "<=", ">", ">="):
                yield Chunk(f"comparison/{a} {operator} {b}", f"local a, b = {left}, {right}\nreturn a {operator} b")
            yield Chunk(f"comparison/{a} == {b}", f"local a, b = {left}, {right}\nreturn a == b, a ~= b")


def cases():
    for part in (representations, coercions, divisions, loops, comparisons):
        yield from part()
