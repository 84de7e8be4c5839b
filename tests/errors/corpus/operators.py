"""Operators on operands of the wrong types, named in every way."""

from corpus.case import Chunk
from corpus.operands import ORIGINS, VALUES, VARIABLES, build

ARITHMETIC = ("+", "-", "*", "/", "//", "%", "^")
BITWISE = ("&", "|", "~", "<<", ">>")
COMPARISON = ("<", "<=", ">", ">=")
BINARY = (*ARITHMETIC, *BITWISE, "..", *COMPARISON)
UNARY = ("-", "~", "#")

# What stands on the other side: constants have instructions of their own, and may be wrong themselves.
PARTNERS = {
    "an integer": "1",
    "a large integer": "1000000",
    "a float": "2.5",
    "a string": '"text"',
    "a numeral": '"3"',
    "nil": "nil",
    "a table": "{}",
    "a local": "one",
    "itself": "$x",
}

# Where the result goes, and so into which register.
CONTEXTS = {
    "local": "local r = $e",
    "return": "do return $e end",
    "argument": "type($e)",
    "second argument": "type(1, $e)",
    "field": "local u = {}\nu.v = $e",
    "global": "g = $e",
    "condition": "if $e then g = 1 end",
    "loop condition": "while $e do break end",
    "constructor": "local u = {1, 2, k = $e}",
    "key": "local u = {}\nu[$e] = 1",
    "second value": "local a, b = 1, $e",
    "nested": "local r = 1 + ($e)",
    "parts of a chain": 'local r = "a" .. ($e) .. "b"',
    "call": "($e)()",
}

# What else can be done with an operand.
USES = {
    "field": "local r = $x.k",
    "element": "local r = $x[1]",
    "float element": "local r = $x[1.5]",
    "nil element": "local r = $x[nil]",
    "variable element": "local k = 'name'\nlocal r = $x[k]",
    "upvalue element": "local k = 'name'\nlocal function h() return $x[k] end\nh()",
    "computed element": "local k = 'name'\nlocal r = $x[k .. 1]",
    "long field": "local r = $x." + "k" * 60,
    "distant element": "local r = $x[100000]",
    "field of a field": "local r = $x.k.l",
    "field in an argument": "type($x.k)",
    "method": "$x:m()",
    "method with arguments": "$x:m(1, 2)",
    "method in a return": "do return $x:m() end",
    "method with a long name": "$x:" + "m" * 60 + "()",
    "method of a field": "$x.k:m()",
    "field of a method's result": "local r = $x:m().k",
    "call": "$x()",
    "call with arguments": "$x(1, 2)",
    "call with a string": "$x 'text'",
    "call in a return": "do return $x() end",
    "call in a return with arguments": "do return $x(1, 2) end",
    "call in an expression": "local r = 1 + $x()",
    "call in a condition": "if $x() then end",
    "call over lines": "$x(\n1,\n2\n)",
    "called result": "$x()()",
    "called field": "$x.k()",
    "called element": "$x[1]()",
    "called field in a return": "do return $x.k() end",
    "iterator": "for i in $x do end",
    "iterator with state": "for k, v in $x, 1, 2 do end",
    "start of a loop": "for i = $x, 10 do end",
    "limit of a loop": "for i = 1, $x do end",
    "step of a loop": "for i = 1, 10, $x do end",
    "start of a float loop": "for i = $x, 10, .5 do end",
    "limit of a float loop": "for i = 1.0, $x do end",
    "step of a float loop": "for i = 1.5, 10, $x do end",
    "closed": "local y <close> = $x",
    "closed by a loop": "for i in next, {}, nil, $x do end",
    "in a chain": 'local r = "a" .. $x .. "b"',
    "last in a chain": 'local r = "a" .. "b" .. $x',
    "twice in a chain": "local r = $x .. $x .. $x",
    "key of a new table": "local r = {[$x] = 1}",
    "compared with a table": "local r = $x < {}",
    "compared in a condition": "while $x > 10 do break end",
    "compared with a negative number": "if $x <= -1 then end",
    "negated twice": "local r = - -$x",
    "length of a field": "local r = #$x.k",
    "arithmetic on a field": "local r = $x.k + 1",
    "arithmetic on an element": "local r = $x[1] * 2",
    "long arithmetic": "local r = 1 + 2 * $x - 3",
    "varargs after it": "local r = select('#', $x.k, 1)",
}

# What may be done with a variable only.
ASSIGNMENTS = {
    "field": "$x.k = 1",
    "element": "$x[1] = 1",
    "distant element": "$x[100000] = 1",
    "float element": "$x[1.5] = 1",
    "nil element": "$x[nil] = 1",
    "NaN element": "$x[0/0] = 1",
    "variable element": "local k = 'name'\n$x[k] = 1",
    "element by itself": "$x[$x] = 1",
    "long field": "$x." + "k" * 60 + " = 1",
    "field to nil": "$x.k = nil",
    "field to a field": "$x.k = $x.l",
    "field of a field": "$x.k.l = 1",
    "two fields": "$x.k, $x.l = 1, 2",
    "function": "function $x.f() end",
}
# `function x[1].f() end` is no program.
NAMES_ONLY = [name for name, (_, expression) in VARIABLES.items() if expression.replace(".", "").isidentifier()]


def binary():
    for operator in BINARY:
        for side in ("left", "right"):
            for partner, other in PARTNERS.items():
                expression = f"$x {operator} {other}" if side == "left" else f"{other} {operator} $x"
                body = f"local one = 1\nlocal r = {expression}"
                for value in VALUES:
                    yield Chunk(f"binary/{operator}/{value}/{side} of {partner}", build("local", value, body))
                if partner in ("an integer", "a string", "a local", "itself"):
                    for origin in ORIGINS:
                        yield Chunk(f"origin/{operator}/{origin}/{side} of {partner}", build(origin, "nil", body))
                        yield Chunk(f"origin/{operator}/{origin}/table, {side} of {partner}", build(origin, "table", body))


def unary():
    for operator in UNARY:
        for origin in ORIGINS:
            for value in VALUES:
                yield Chunk(f"unary/{operator}/{value}/{origin}", build(origin, value, f"local r = {operator} $x"))


def contexts():
    for operator in ("+", "<<", "..", "<", ">="):
        for context, statement in CONTEXTS.items():
            for origin in ORIGINS:
                body = statement.replace("$e", f"$x {operator} 1")
                yield Chunk(f"context/{operator}/{context}/{origin}", build(origin, "nil", body))


def uses():
    for use, body in USES.items():
        for origin in ORIGINS:
            for value in ("nil", "boolean", "table") if origin != "local" else VALUES:
                yield Chunk(f"use/{use}/{value}/{origin}", build(origin, value, body))


def assignments():
    for use, body in ASSIGNMENTS.items():
        for origin in NAMES_ONLY if use == "function" else VARIABLES:
            for value in ("nil", "table", "string") if origin != "local" else VALUES:
                yield Chunk(f"assignment/{use}/{value}/{origin}", build(origin, value, body))


def cases():
    for part in (binary, unary, contexts, uses, assignments):
        yield from part()
