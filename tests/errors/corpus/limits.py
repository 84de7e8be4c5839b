"""More of something than a function, a chunk or the machine can take."""

from corpus.case import Chunk


def lines(pattern, count):
    return "\n".join(pattern.format(i) for i in range(count))


def listed(pattern, count):
    return ", ".join(pattern.format(i) for i in range(count))


def nested(opening, inner, closing, depth):
    return opening * depth + inner + closing * depth


def many_upvalues(last):
    """A function with 190 upvalues of one function, `last` of another, and _ENV."""
    return ("local " + listed("a{}", 190) + "\nfunction f()\nlocal " + listed("b{}", last) + "\nfunction g()\n" +
            lines("x = a{}", 190) + "\n" + lines("x = b{}", last) + "\nend\nend")


COMPILED = {
    "200 locals": lines("local a{}", 200),
    "201 locals": lines("local a{}", 201),
    "201 locals in a function": "local function f()\n" + lines("local a{}", 201) + "\nend",
    "201 locals in a function in a function": "local function f()\n\nlocal g = function()\n" + lines("local a{}", 201) + "\nend end",
    "201 locals in one statement": "local " + listed("a{}", 201),
    "201 locals in a method": "function o:m()\n" + lines("local a{}", 200) + "\nend",
    "200 parameters": "local function f(" + listed("a{}", 200) + ") end",
    "201 parameters": "local function f(" + listed("a{}", 201) + ") end",
    "201 loop variables": "for " + listed("a{}", 201) + " in f do end",
    "locals and a loop": lines("local a{}", 197) + "\nfor i = 1, 2 do end",
    "locals and a loop over": lines("local a{}", 198) + "\nfor i = 1, 2 do end",
    "locals and a generic loop": lines("local a{}", 196) + "\nfor k, v in f do end",
    "locals, constants too": lines("local a{} <const> = 1", 201),
    "201 locals in a block": lines("local a{}", 150) + "\ndo\n" + lines("local b{}", 51) + "\nend",
    "201 local functions": lines("local function f{}() end", 201),
    "255 upvalues": many_upvalues(64),
    "256 upvalues": many_upvalues(65),
    "registers by a call": "f(" + listed("x", 250) + ")",
    "registers by a long call": "f(" + listed("x", 260) + ")",
    "registers by a call in a function": "local function g()\n\nf(" + listed("x", 260) + ")\nend",
    "registers by a call in a line": "f(\n" + ",\n".join(["x"] * 260) + "\n)",
    "registers by a nested call": "f(" + nested("1, g(", "x", ")", 130) + ")",
    "registers by a return": "return " + listed("x", 260),
    "registers by a local": "local a = " + listed("x", 260),
    "registers by concatenation": "return " + " .. ".join(["x"] * 260),
    "registers by a table": "return {" + listed("x", 1000) + "}",
    "registers by an assignment": listed("t[i]", 130) + " = 1",
    "registers by locals and a call": lines("local a{}", 199) + "\nf(" + listed("x", 60) + ")",
    "assignments nested": listed("x", 300) + " = 1",
    "calls deep": nested("f(", "x", ")", 150),
    "vararg and many": "return ..., " + listed("x", 252),
    "goto far": "while true do\n" + lines("x = {}", 1000) + "\ngoto l end ::l:: x.y.z = 1",
    "constants": "return {" + listed("{}.5", 70000) + "}, x.y.z",
    "strings": "return {" + listed("'s{}'", 70000) + "}, x.y.z",
    "jump over many constants": "if x then return {" + listed("{}.5", 40000) + "} end x.y.z = 1",
    "labels": "do\n" + lines("::l{}::", 300) + "\nend x.y.z = 1",
    "many lines": "\n" * 100000 + "x.y.z = 1",
    "long line": "x = 1 " * 20000 + "x.y.z = 1",
    "large step of lines": "local x = 1\n" + "\n" * 300 + "x.y.z = 1\n" + "\n" * 200 + "x.y = 1",
    "call over many lines": "f(" + "\n" * 300 + "1" + "\n" * 200 + ")",
}

# Beyond these depths lua5.4 and plua stop at slightly different ones.
DEPTH = 300
NESTED = {
    "parentheses": ("x = ", "(", "1", ")"),
    "tables": ("x = ", "{", "", "}"),
    "functions": ("x = ", "function() return ", "1", " end"),
    "blocks": ("", "do ", "", " end"),
    "ifs": ("", "if x then ", "", " end"),
    "whiles": ("", "while x do ", "", " end"),
    "fors": ("", "for i = 1, 2 do ", "", " end"),
    "repeats": ("", "repeat ", "", " until x"),
    "calls": ("x = ", "f(", "", ")"),
    "indices": ("x = ", "a[", "1", "]"),
    "minus": ("x = ", "- ", "1", ""),
    "not": ("x = ", "not ", "1", ""),
    "length": ("x = ", "# ", "x", ""),
    "power": ("x = ", "2 ^ ", "1", ""),
    "concat": ("x = ", "'a' .. ", "x", ""),
    "statements": ("", "function f() ", "", " end"),
    "local functions": ("", "local function f() ", "", " end"),
    "or": ("x = ", "x or (", "1", ")"),
    "assignments": ("", "x, ", "x = 1", ""),
}

# With large frames: a stack of fewer levels overflows, and its traceback takes less time.
WIDE = "local " + listed("a{}", 100) + "\n"

RUNNING = {
    "recursion": f"local function f() {WIDE}return 1 + f() end\nf()",
    "recursion of a global": f"function f() {WIDE}local x = f() return x end\nf()",
    "recursion of a method": f"local o = {{}}\nfunction o:m() {WIDE}local x = self:m() return x end\no:m()",
    "recursion with arguments": "local function f(...) local x = f(1, ...) return x end\nf()",
    "mutual recursion": f"local f, g\nfunction f() {WIDE}local x = g() return x end\nfunction g()\nlocal x = f() return x end\nf()",
    "recursion in a coroutine": "local function f() return 1 + f() end\nreturn coroutine.resume(coroutine.create(f))",
    "recursion in pcall": "local function f() return 1 + f() end\nreturn pcall(f)",
    "recursion by xpcall's handler":
        "local function f() return 1 + f() end\n"
        "return xpcall(f, function(m) return #m > 10 end)",
    "rep too large": "return ('x'):rep(1 << 40):len()",
    "rep too large with a separator": "return ('x'):rep(1 << 40, 'y')",
    "rep overflow": "return ('xx'):rep(math.maxinteger)",
    "rep of nothing with a separator": "return (''):rep(math.maxinteger, 'x')",
    "unpack too many": "return table.unpack({}, 1, 1e8)",
    "unpack too many, negative": "return table.unpack({}, -1e8, 1)",
    "unpack overflow": "return table.unpack({}, math.mininteger, math.maxinteger)",
    "unpack overflow by one": "return table.unpack({}, 0, math.maxinteger)",
    "unpack the end": "return table.unpack({}, math.maxinteger, math.maxinteger)",
    "unpack a million": "return select('#', table.unpack({}, 1, 1000000))",
    "unpack a million into a call": "print(table.unpack({}, 1, 1000000))",
    "byte too many": "return string.byte(('x'):rep(10000000), 1, -1)",
    "codepoint too many": "return utf8.codepoint(('x'):rep(10000000), 1, -1)",
    "concat far": "return table.concat({}, '', 1, math.maxinteger)",
    "concat the end": "return table.concat({}, '', math.maxinteger, math.maxinteger)",
    "move too many": "return table.move({}, 1, math.maxinteger, 2)",
    "move too many from below": "return table.move({}, 0, math.maxinteger, 2)",
    "move wrap around": "return table.move({}, 1, 2, math.maxinteger)",
    "move wrap around from below": "return table.move({}, math.mininteger, 0, 1)",
    "insert into a full table":
        "return table.insert(setmetatable({}, {__len = function() return math.maxinteger end}), 1)",
    "insert far": "return table.insert(setmetatable({}, {__len = function() return math.maxinteger end}), 1, 2)",
    "remove from a full table":
        "return table.remove(setmetatable({}, {__len = function() return math.maxinteger end}), -1)",
    "remove from a negative table": "return table.remove(setmetatable({}, {__len = function() return -1 end}), 7)",
    "sort too large": "table.sort(setmetatable({}, {__len = function() return math.maxinteger end}))",
    "sort 2^31": "table.sort(setmetatable({}, {__len = function() return 1 << 31 end}))",
    "sort invalid": "local t = {}\nfor i = 1, 100 do t[i] = i end\ntable.sort(t, function() return true end)",
    "sort invalid, reversed":
        "local t = {}\n"
        "for i = 1, 60 do t[i] = -i end\n"
        "table.sort(t, function(a, b) return true end)",
    "sort invalid by an element": "table.sort({3, 1, 2, {}, 5})",
    "sort a nil": "table.sort({1, 2, nil, 4}, function(a, b) return a < b end)",
    "pack integer": "return string.pack('i17', 1)",
    "next integer": "for i = math.maxinteger - 1, math.maxinteger do x = i end\nreturn x",
    "string too long to format":
        "return ('%s'):format(('x'):rep(100)):len(), ('%99.99s'):format(('x'):rep(1000)):len()",
    "select far": "return select(math.maxinteger, 1)",
    "select far back": "return select(math.mininteger, 1)",
    "string.char": "return string.char(256)",
    "string.char negative": "return string.char(1, -1)",
    "gsub recursion": "local function f() return (('x'):gsub('x', f)) end\nreturn f()",
    "sort recursion": "local function f() table.sort({1, 2}, f) end\nf()",
    "tostring recursion": "local o = setmetatable({}, {})\ngetmetatable(o).__tostring = tostring\nreturn tostring(o)",
    "resume recursion": "local function f() return coroutine.wrap(f)() end\nreturn f()",
    "pattern recursion": "return (('x'):rep(300000)):find(('x?'):rep(300000) .. 'y')",
    "pattern nesting": "return (('x'):rep(300)):find(('(x'):rep(300))",
    "pattern captures": "return ('x'):find(('()'):rep(33))",
    "pattern captures 32": "return select('#', ('x'):find(('()'):rep(32)))",
    "deep concat metamethod":
        "local o\n"
        "o = setmetatable({}, {__concat = function(a, b) return a .. b end})\n"
        "return o .. 1",
    "error handler fails": "return xpcall(error, function(m) error(m) end, 1)",
    "error handler fails at run time": "return xpcall(error, function(m) local x; x() end, 1)",
    "error handler recursion": "local function h(m) return h(m) + 1 end\nreturn xpcall(error, h, 1)",
    "error handler of a stack overflow recursion":
        "local function h(m) return h(m) + 1 end\n"
        "local function f() return 1 + f() end\n"
        "return xpcall(f, h)",
}


def cases():
    for name, text in COMPILED.items():
        yield Chunk(f"limit/{name}", text)
    for name, (start, opening, inner, closing) in NESTED.items():
        for depth in (50, 150, DEPTH):
            yield Chunk(f"limit/{depth} {name}", "if x then " + start + nested(opening, inner, closing, depth) + " end")
        yield Chunk(f"limit/{DEPTH} {name} in a function",
                    "function g()\n" + start + nested(opening, inner, closing, DEPTH) + "\nend")
        yield Chunk(f"limit/{DEPTH} {name} over lines", "function g()\n" + start + nested(opening + "\n", inner, closing, DEPTH) + "\nend")
    for name, text in RUNNING.items():
        yield Chunk(f"limit/{name}", text)
