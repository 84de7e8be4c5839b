"""Which line a message names: each token on a line of its own, and one operand after the other wrong."""

import re

from corpus.case import Chunk

# Names that the statements use, all of them good.
PRELUDE = """local a, b, c, d, e = 1, 2, 3, 4, 5
local s, r = 'text', 'more'
local t = {x = {y = {z = 1}}, [1] = {1, 2, 3}, k = 'x', n = 1}
local function f(...) return ... end
local function g() return t end
local o = {v = 1}
function o:m(...) return self end
function o.f(...) return ... end
local function id(x) return x end
"""

# Correct statements, a blank between tokens.
STATEMENTS = (
    "local v = a + b",
    "local v = a + b * c - d / e",
    "local v = ( a + b ) * ( c - d )",
    "local v = a ^ b ^ c",
    "local v = - a + - b",
    "local v = a + 1 - 2.5 * b",
    "local v = 1 + a * 2 // b % 3",
    "local v = a & b | c ~ d << e >> 1",
    "local v = ~ a & ~ b",
    "local v = s .. r .. s .. 'x' .. r",
    "local v = s .. ( r .. s ) .. 1",
    "local v = # s + # t + # r",
    "local v = a < b",
    "local v = a < b == ( c <= d )",
    "local v = a > b and c >= d",
    "local v = a < 10 or b > 20",
    "local v = 10 < a and 20 >= b",
    "local v = not ( a < b )",
    "local v = t . x . y . z",
    "local v = t [ 1 ] [ 2 ]",
    "local v = t [ t . k ] [ 'y' ] . z",
    "local v = t . x . y . z + t [ 1 ] [ 1 ] * o . v",
    "local v = f ( a ) + f ( b ) * f ( c )",
    "local v = f ( a + b , c * d )",
    "local v = f ( f ( a + b ) , f ( c , d ) )",
    "local v = g ( ) . x . y",
    "local v = o : m ( ) : m ( a ) . v",
    "local v = o : m ( a , b + c ) . f ( d )",
    "local v = o . f ( s ) : upper ( ) : lower ( )",
    "local v = { a + b , c * d , x = d - e , [ s .. r ] = 1 }",
    "local v = { f ( a ) , f ( b ) , g ( ) . x }",
    "local v = { { a + b } , { x = { c .. d } } }",
    "local v , w = a + b , c .. d",
    "local v , w , u = f ( a ) , g ( ) . x , s .. r",
    "local v = a and b . x or c . y and d + e" ,
    "local v = ( a or b ) + ( c and d )",
    "local v = ( t . q or t . x ) . y . z",
    "local v = ( t . x . y ) or ( t . x ) . y and ( t [ 1 ] [ 2 ] ) + 1",
    "local v = function ( ) return a + b end v ( )",
    "local v = ( function ( q ) return q + b end ) ( a )",
    "local function v ( q ) return q . x . y end v ( t )",
    "t . q = a + b",
    "t . x . y . q = a * b",
    "t [ s ] [ r ] = 1" ,
    "t [ a ] , t [ b ] = c + d , e .. s",
    "t . x . q , t [ 1 ] [ 4 ] , o . w = a + b , c , d",
    "a , b = b + c , a - d",
    "a = a + b c = c + d e = e + a",
    "f ( a + b )",
    "f ( a ) f ( b + c ) f ( d )",
    "o : m ( a + b )",
    "o . f ( o : m ( a ) . v + b )",
    "g ( ) . x . q = a + b",
    "f { a + b , x = c }",
    "do return a + b end",
    "do return f ( a + b ) end",
    "do return a , b + c , d . x end",
    "do return o : m ( a ) , g ( ) . x end",
    "do return id ( t . x ) . y end",
    "if a + b > c then f ( ) elseif d < e then f ( ) end",
    "if a < b and c < d then f ( e + a ) else f ( ) end",
    "if not ( a == b ) or c < d then f ( ) end",
    "if t . x . y . z == a + b then else f ( c .. d ) end",
    "while a > b do f ( ) end",
    "while a + b < c do a = a + 1 end",
    "while a < b do a = a + c d = d + e end",
    "repeat local q = a + b until q > c + d",
    "repeat a = a + b until a > c",
    "for i = a , b + c do d = d + i end",
    "for i = a , b , c do f ( i + d ) end",
    "for i = a + b , c * d , e do end",
    "for i = 1 , 3 do local q = t [ 1 ] [ i ] + a end",
    "for k , v in next , t do f ( a + b ) end",
    "for k , v in pairs ( t ) do f ( k , v ) end",
    "for k , v in f ( next , t . x ) do a = a + b end",
    "for k in id ( next ) , g ( ) . x do s = s .. r end",
    "for i , v in ipairs ( t [ 1 ] ) do a = a + v + b end",
    "local v < const > = a + b f ( v + c )",
    "local v < close > = nil f ( a + b )",
    "do local v < close > = setmetatable ( { } , { __close = function ( ) f ( a + b ) end } ) end",
    "goto l do f ( ) end :: l :: f ( a + b )",
    "local v = setmetatable ( { } , { __index = function ( q , k ) return a + b end } ) f ( v . x )",
    "local v = setmetatable ( { } , { __add = function ( p , q ) return a .. b end } ) f ( v + c )",
    "local v = string . format ( s , a , b )",
    "local v = string . rep ( s , a + b ) : sub ( c , d )",
    "local v = ( s .. r ) : upper ( ) : rep ( a , s )",
    "local v = math . max ( a , b , c ) + math . min ( d , e )",
    "local v = select ( a , b , c + d )",
    "local v = table . concat ( { s , r , a + b } , s )",
    "local v = tostring ( a ) .. tostring ( b ) .. c + d",
    "local v = # t . x . y + # s",
    "local v = - t . x . y . z",
    "local v = f ( a ) == f ( b ) and f ( c ) < f ( d )",
    "local v = ... and a + b or ... == c + d" ,
    "f ( ... , a + b )",
    "coroutine . wrap ( function ( q ) return q + b end ) ( a )",
    "pcall ( error , a ) f ( a + b )",
)

NAME = re.compile(r"[a-eforgst]|id|next|pairs|ipairs|string|math|table|select|tostring|pcall|coroutine|setmetatable")

WRONG = {
    "nil global": "undefined",
    "nil field": "t.undefined",
    "table": "setmetatable({}, {__name = 'Wrong'})",
    "failing call": "error('raised', 2)",
    "failing function": "(function() error('inside') end)()",
}


def cases():
    for statement in STATEMENTS:
        tokens = statement.split(" ")
        for i, token in enumerate(tokens):
            is_name = NAME.fullmatch(token) and (i == 0 or tokens[i - 1] not in (".", ":", "function", "local"))
            if not is_name or (i + 1 < len(tokens) and tokens[i + 1] == "="):
                continue
            for kind, wrong in WRONG.items():
                # A statement may not begin with a parenthesis where it would go on the one before.
                text = " ".join([*tokens[:i], wrong, *tokens[i + 1:]])
                yield Chunk(f"line/{statement}/{i}: {kind}", PRELUDE + text)
                yield Chunk(f"line/{statement}/{i}: {kind}, a token a line", PRELUDE + "\n".join([*tokens[:i], wrong, *tokens[i + 1:]]))
                yield Chunk(f"line/{statement}/{i}: {kind}, in a function, a token a line",
                            PRELUDE + "local function outer(...)\n" + "\n".join([*tokens[:i], wrong, *tokens[i + 1:]]) + "\nend\nouter()")
