"""The values that an operation gets, and the ways by which an operand has a name in a message."""

VALUES = {
    "nil": "nil",
    "boolean": "true",
    "integer": "7",
    "float": "1.5",
    "string": '"abc"',
    "numeral": '"10"',
    "table": "{}",
    "native": "print",
    "closure": "function() end",
    "thread": "coroutine.create(print)",
    "userdata": "io.stdout",
    "light userdata": "debug.upvalueid(function() return print end, 1)",
    "named table": 'setmetatable({}, {__name = "My.Type"})',
    "badly named table": "setmetatable({}, {__name = 42})",
}

# Ways to come by a value: (the program around, the expression). $value is the value, $body what is done.
ORIGINS = {
    "literal": ("$body", "($value)"),
    "local": ("local x = $value\n$body", "x"),
    "local in parentheses": ("local x = $value\n$body", "(x)"),
    "constant": ("local x <const> = $value\n$body", "x"),
    "parameter": ("local function f(x)\n$body\nend\nf($value)", "x"),
    "self": ("local o = $value\nlocal function f(self)\n$body\nend\nf(o)", "self"),
    "vararg": ("local function f(...)\n$body\nend\nf($value)", "..."),
    "upvalue": ("local x = $value\nlocal function f()\n$body\nend\nf()", "x"),
    "upvalue of an upvalue": ("local x = $value\nlocal function f()\nlocal function g()\n$body\nend\ng()\nend\nf()", "x"),
    "captured local": ("local x = $value\nlocal function f() return x end\n$body", "x"),
    "global": ("x = $value\n$body", "x"),
    "field of _ENV": ("x = $value\n$body", "_ENV.x"),
    "global of a local _ENV": ("local print, setmetatable, coroutine, io, debug = print, setmetatable, coroutine, io, debug\n"
                              "local _ENV = {x = $value}\n$body", "x"),
    "global of a captured _ENV": ("local print, setmetatable, coroutine, io, debug = print, setmetatable, coroutine, io, debug\n"
                                 "local _ENV = {x = $value}\nlocal function f()\n$body\nend\nf()", "x"),
    "field of a renamed _ENV": ("x = $value\nlocal env = _ENV\n$body", "env.x"),
    "field": ("local t = {x = $value}\n$body", "t.x"),
    "field of an upvalue": ("local t = {x = $value}\nlocal function f()\n$body\nend\nf()", "t.x"),
    "field of a global": ("t = {x = $value}\n$body", "t.x"),
    "field of a field": ("local t = {u = {x = $value}}\n$body", "t.u.x"),
    "field of a call": ("local function f() return {x = $value} end\n$body", "f().x"),
    "field with a long name": ("local t = {" + "x" * 50 + " = $value}\n$body", "t." + "x" * 50),
    "global with a long name": ("G" * 50 + " = $value\n$body", "G" * 50),
    "global with a long name, in a function": ("G" * 50 + " = $value\nlocal function f()\n$body\nend\nf()", "G" * 50),
    "field of _ENV by a variable": ("x = $value\nlocal k = 'x'\n$body", "_ENV[k]"),
    "element of _ENV": ("_ENV[1] = $value\n$body", "_ENV[1]"),
    "element": ("local t = {$value}\n$body", "t[1]"),
    "distant element": ("local t = {[1000] = $value}\n$body", "t[1000]"),
    "element of an upvalue": ("local t = {$value}\nlocal function f()\n$body\nend\nf()", "t[1]"),
    "last near element": ("local t = {[255] = $value}\n$body", "t[255]"),
    "first distant element": ("local t = {[256] = $value}\n$body", "t[256]"),
    "negative element": ("local t = {[-1] = $value}\n$body", "t[-1]"),
    "integral float key": ("local t = {nil, $value}\n$body", "t[2.0]"),
    "key with a zero byte": ("local t = {['a\\0b'] = $value}\n$body", "t['a\\0b']"),
    "float key": ("local t = {[1.5] = $value}\n$body", "t[1.5]"),
    "boolean key": ("local t = {[true] = $value}\n$body", "t[true]"),
    "variable key": ("local t, k = {x = $value}, 'x'\n$body", "t[k]"),
    "constant key": ("local k <const> = 'x'\nlocal t = {x = $value}\n$body", "t[k]"),
    "upvalue key": ("local t, k = {x = $value}, 'x'\nlocal function f()\n$body\nend\nf()", "t[k]"),
    "computed key": ("local t = {xy = $value}\n$body", "t['x' .. 'y']"),
    "quoted key": ("local t = {['x y'] = $value}\n$body", "t['x y']"),
    "call": ("local function f() return $value end\n$body", "f()"),
    "method call": ("local o = {f = function() return $value end}\n$body", "o:f()"),
    "or": ("local x = $value\n$body", "(x or x)"),
    "and": ("local x = $value\n$body", "(x and x)"),
    "or of globals": ("x = $value\n$body", "(y or x)"),
    "or of fields": ("local t = {x = $value}\n$body", "(t.y or t.x)"),
    "and of fields": ("local t = {x = $value, y = 1}\n$body", "(t.y and t.x)"),
    "and-or": ("local t, c = {x = $value}, true\n$body", "(c and t.x or t.y)"),
    "and-or, the second": ("local t, c = {x = $value}, false\n$body", "(c and t.y or t.x)"),
    "and-or of locals": ("local a, b, c = $value, $value, true\n$body", "(c and a or b)"),
    "and-or of upvalues": ("local a, b, c = $value, $value, true\nlocal function f()\n$body\nend\nf()", "(c and a or b)"),
    "or of a constant": ("local c = false\n$body", "(c or $value)"),
    "nested or": ("local t = {x = $value}\n$body", "((t.a or t.b) or (t.c or t.x))"),
    "field of an or": ("local t = {x = $value}\nlocal u\n$body", "(u or t).x"),
    "key by an or": ("local t, k = {x = $value}\n$body", "t[k or 'x']"),
    "call of an or": ("local function f() return $value end\nlocal g\n$body", "(g or f)()"),
    "set in a branch": ("local x\nif 1 then x = $value else x = 1 end\n$body", "x"),
    "set in a loop": ("local x\nfor i = 1, 3 do x = $value end\n$body", "x"),
    "global set in a branch": ("if 1 then x = $value end\n$body", "x"),
    "parameter of a vararg function": ("local function f(x, ...)\n$body\nend\nf($value, 1, 2)", "x"),
    "local of a vararg function": ("local function f(...)\nlocal x = ...\n$body\nend\nf($value, 1, 2)", "x"),
    "local after 150 others": ("local " + ", ".join(f"l{i}" for i in range(150)) + "\nlocal x = $value\n$body", "x"),
    "local in a coroutine": ("local w = coroutine.wrap(function()\nlocal x = $value\n$body\nend)\nw()", "x"),
    "upvalue in a coroutine": ("local x = $value\nlocal w = coroutine.wrap(function()\n$body\nend)\nw()", "x"),
    "result of a yield":
        ("local w = coroutine.wrap(function()\nlocal x = coroutine.yield()\n$body\nend)\nw()\nw($value)", "x"),
    "loop variable": ("for _, x in next, {$value} do\n$body\nend", "x"),
    "loop key": ("for x in function(s, c) if c == nil then return $value end end do\n$body\nend", "x"),
    "reassigned local": ("local x = 1\nx = $value\n$body", "x"),
    "local of an inner block": ("do\nlocal y = 1\nlocal x = $value\n$body\nend", "x"),
    "late local": ("local a, b, c\ndo local d, e end\nlocal x = $value\n$body", "x"),
    "after many constants": ("local function f(x)\nlocal c = {" + ", ".join(f"'c{i}'" for i in range(300)) +
                             "}\n$body\nend\nf($value)", "x"),
    "field after many constants": ("local t = {x = $value}\nlocal c = {" + ", ".join(f"'c{i}'" for i in range(300)) +
                                   "}\n$body", "t.y or t.x"),
    "global after many constants": ("x = $value\nlocal c = {" + ", ".join(f"'c{i}'" for i in range(300)) + "}\n$body", "x"),
}

# Without the ways that cannot stand where a variable must, or hold no single operand.
VARIABLES = {name: origin for name, origin in ORIGINS.items()
             if origin[1][0] != "(" and origin[1][-1] != ")" and " or " not in origin[1] and name != "vararg"}


def build(origin, value, body):
    """The program that comes by `value` in this way and then does `body`, in which $x is the operand."""
    around, expression = ORIGINS[origin]
    return around.replace("$body", body.replace("$x", expression)).replace("$value", VALUES.get(value, value))
