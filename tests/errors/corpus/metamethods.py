"""Metamethods: missing, of the wrong type, failing themselves; and what their errors are called."""

from corpus.case import Chunk

# What calls each, on an object `o`.
EVENTS = {
    "__add": ("o + 1", "1 + o", "o + o", "o + {}", "o + 1.5"),
    "__sub": ("o - 1", "1 - o", "o - o"),
    "__mul": ("o * 2", "2 * o", "o * o"),
    "__div": ("o / 2", "2 / o"),
    "__idiv": ("o // 2", "2 // o"),
    "__mod": ("o % 2", "2 % o"),
    "__pow": ("o ^ 2", "2 ^ o"),
    "__unm": ("-o",),
    "__band": ("o & 1", "1 & o", "o & 1.5"),
    "__bor": ("o | 1", "1 | o"),
    "__bxor": ("o ~ 1", "1 ~ o"),
    "__bnot": ("~o",),
    "__shl": ("o << 1", "1 << o"),
    "__shr": ("o >> 1", "1 >> o"),
    "__concat": ("o .. 'x'", "'x' .. o", "o .. o", "1 .. o", "'a' .. 'b' .. o", "o .. 'a' .. 'b'", "'a' .. o .. 'b'"),
    "__len": ("#o",),
    "__eq": ("o == setmetatable({}, getmetatable(o))", "o ~= setmetatable({}, {})", "o == 1"),
    "__lt": ("o < 1", "1 < o", "o > 1", "o < o", "1.5 < o", "o > 'x'", "not (o < 1)"),
    "__le": ("o <= 1", "1 <= o", "o >= 1", "o >= o", "2.5 >= o"),
    "__index": ("o.x", "o[1]", "o[o]", "o:m()", "o.x.y", "o[1.5]", "o[nil]", "rawget(o, 'x')"),
    "__newindex": ("(function() o.x = 1 end)()", "(function() o[1] = 1 end)()", "(function() o[o] = 1 end)()",
                   "(function() o[nil] = 1 end)()", "(function() local k = 'a' o[k] = 1 end)()"),
    "__call": ("o()", "o(1, 2)", "pcall(o)", "(o(1))", "select('#', o())", "table.pack(o(1))"),
    "__tostring": ("tostring(o)", "print(o)", "('%s'):format(o)"),
    "__pairs": ("pairs(o)", "(function() for k in pairs(o) do return k end end)()"),
    "__metatable": ("getmetatable(o)", "setmetatable(o, {})", "setmetatable(o, nil)"),
    "__close": ("(function() local x <close> = o end)()", "(function() local x <close> = o error('first') end)()",
                "(function() local x <close> = o return 1 end)()", "(function() for i in next, {}, nil, o do end end)()",
                "(function() do local x <close> = o end return 1 end)()",
                "(function() local x <close> = o; (function() local y <close> = o end)() end)()"),
    "__name": ("o + 1", "o < 1", "o < {}", "o()", "o .. 'x'", "string.rep(o)", "tostring(o)", "('%d'):format(o)", "o & 1",
               "ipairs(o) and math.abs(o)"),
    "__mode": ("o.x.y",),
}

WRONG = {
    "nil": "nil",
    "number": "42",
    "string": "'text'",
    "boolean": "true",
    "table": "{}",
    "thread": "coroutine.create(print)",
    "userdata": "io.stdout",
    "callable": "setmetatable({}, {__call = function() error('called') end})",
    "twice callable": "setmetatable({}, {__call = setmetatable({}, {__call = function() error('called') end})})",
    "wrongly callable": "setmetatable({}, {__call = 1})",
    "native": "error",
    "other native": "string.rep",
    "iterator": "next",
    "coroutine": "coroutine.wrap(function() error('inside') end)",
}

FAILING = {"error": "function(a, b) error('raised') end",
           "error with level 2": "function(a, b) error('raised', 2) end",
           "error with level 3": "function(a, b) error('raised', 3) end",
           "runtime error": "function(a, b) local x = nil; return x.y end",
           "argument error": "function(a, b) string.rep() end",
           "tail call": "function(a, b) return error('raised') end",
           "arithmetic on arguments": "function(a, b) return a.n + b end",
           "traceback": "function(a, b) local t = debug.traceback('here') print(t) error(t, 0) end",
           "a table": "function(a, b) error({}) end",
           "an upvalue": "(function() local up = nil return function() return up.x end end)()"}

CHAINS = {
    "index loop": "local o = {}\nsetmetatable(o, {__index = o})\nreturn o.x",
    "index loop of two":
        "local a, b = {}, {}\n"
        "setmetatable(a, {__index = b})\n"
        "setmetatable(b, {__index = a})\n"
        "return a.x",
    "newindex loop": "local o = {}\nsetmetatable(o, {__newindex = o})\no.x = 1",
    "newindex loop of two":
        "local a, b = {}, {}\n"
        "setmetatable(a, {__newindex = b})\n"
        "setmetatable(b, {__newindex = a})\n"
        "a.x = 1",
    "index of a chain ends in a number":
        "local o = setmetatable({}, {__index = setmetatable({}, {__index = 42})})\n"
        "return o.x",
    "index of a chain ends in nil":
        "local o = setmetatable({}, {__index = setmetatable({}, {__index = function() error('end') end})})\n"
        "return o.x",
    "newindex of a chain ends in a number":
        "local o = setmetatable({}, {__newindex = setmetatable({}, {__newindex = 42})})\n"
        "o.x = 1",
    "index ends in a string": "local o = setmetatable({}, {__index = 'text'})\nreturn o.len, o.x.y",
    "index loop, called": "local o = {}\nsetmetatable(o, {__index = o})\no.x()",
    "index loop, self": "local o = {}\nsetmetatable(o, {__index = o})\no:x()",
    "index loop in an upvalue": "local o = {}\nsetmetatable(o, {__index = o})\nreturn (function() return o.x end)()",
    "index loop by number": "local o = {}\nsetmetatable(o, {__index = o})\nreturn o[1]",
    "index loop through ipairs": "local o = {}\nsetmetatable(o, {__index = o})\nfor _ in ipairs(o) do end",
    "index loop through table.concat":
        "local o = {}\n"
        "setmetatable(o, {__index = o})\n"
        "return table.concat(o, ',', 1, 2)",
    "call of a call": "local o = setmetatable({}, {__call = setmetatable({}, {__call = 42})})\no()",
    "nil into a table with newindex": "local o = setmetatable({}, {__newindex = {}})\no[nil] = 1",
    "NaN into a table with newindex": "local o = setmetatable({}, {__newindex = {}})\no[0/0] = 1",
    "nil through newindex":
        "local o = setmetatable({}, {__newindex = function(t, k, v) rawset(t, k, v) end})\n"
        "o[nil] = 1",
    "len gives a string":
        "local o = setmetatable({}, {__len = function() return 'x' end})\n"
        "return #o, table.unpack(o)",
    "len gives a fraction":
        "local o = setmetatable({}, {__len = function() return 1.5 end})\n"
        "return #o, table.concat(o)",
    "len gives nothing": "local o = setmetatable({}, {__len = function() end})\nreturn #o, table.insert(o, 1)",
    "len gives a numeral": "local o = setmetatable({}, {__len = function() return '1' end})\nreturn table.remove(o)",
    "tostring gives a table": "return tostring(setmetatable({}, {__tostring = function() return {} end}))",
    "tostring gives nil": "return tostring(setmetatable({}, {__tostring = function() end}))",
    "tostring gives a number": "return tostring(setmetatable({}, {__tostring = function() return 1 end}))",
    "tostring gives a boolean": "print(setmetatable({}, {__tostring = function() return true end}))",
    "name is a number": "return tostring(setmetatable({}, {__name = 1})):gsub('table: .*', 'table') + 1",
    "name is long": "return setmetatable({}, {__name = ('n'):rep(1000)}) + 1",
    "name has a zero byte": "return setmetatable({}, {__name = 'a\\0b'}) + 1",
    "name has a newline": "return setmetatable({}, {__name = 'a\\nb'}) + 1",
    "name is empty": "return setmetatable({}, {__name = ''}) + 1",
    "name is composed": "local n = 'x'\nfor i = 1, 9 do n = n .. n end\nreturn setmetatable({}, {__name = n}) + 1",
    "name is of the string metatable":
        "getmetatable('').__name = 'text'\n"
        "local ok, e = pcall(function() return ('x').y.z end)\n"
        "local ok2, e2 = pcall(math.abs, 'x')\n"
        "getmetatable('').__name = nil\n"
        "return e, e2",
    "name is of nil's metatable":
        "debug.setmetatable(nil, {__name = 'nothing'})\n"
        "local ok, e = pcall(function() return nil + 1 end)\n"
        "local ok2, e2 = pcall(math.abs, nil)\n"
        "debug.setmetatable(nil, nil)\n"
        "return e, e2",
    "index of nil's metatable":
        "debug.setmetatable(nil, {__index = function(_, k) error('no ' .. k) end})\n"
        "local ok, e = pcall(function() local x; return x.y end)\n"
        "debug.setmetatable(nil, nil)\n"
        "return e",
    "index of numbers' metatable":
        "debug.setmetatable(1, {__index = 42})\n"
        "local ok, e = pcall(function() local x = 1; return x.y end)\n"
        "debug.setmetatable(1, nil)\n"
        "return e",
    "call of numbers' metatable":
        "debug.setmetatable(1, {__call = function() error('called', 2) end})\n"
        "local ok, e = pcall(function() local x = 1; x() end)\n"
        "debug.setmetatable(1, nil)\n"
        "return e",
    "setmetatable of a protected table": "setmetatable(setmetatable({}, {__metatable = false}), {})",
    "string's arithmetic": "return 'a' + 1",
    "string's arithmetic with a table": "return 'a' + {}",
    "string's arithmetic with nil": "return '1' + nil",
    "string's arithmetic with an object": "return '1' + setmetatable({}, {__add = function() error('added') end})",
    "string's arithmetic called": "return getmetatable('').__add('a', 1)",
    "string's arithmetic called with tables": "return getmetatable('').__add({}, {})",
    "string's arithmetic called with nothing": "return getmetatable('').__add()",
    "string's unary minus called": "return getmetatable('').__unm('a')",
    "string's modulo by zero": "return '5' % '0'",
    "string's division by zero": "return '5' // '0'",
}


def events():
    for event, expressions in EVENTS.items():
        for expression in expressions:
            for kind, value in {**WRONG, **FAILING}.items():
                yield Chunk(f"metamethod/{event}/{expression}/{kind}",
                            f"local o = setmetatable({{}}, {{{event} = {value}}})\nlocal r = {expression}\nreturn r")
            for kind in ("error", "runtime error", "native", "number"):
                value = {**WRONG, **FAILING}[kind]
                yield Chunk(f"metamethod/{event}/{expression}/{kind}, returned",
                            f"local o = setmetatable({{}}, {{{event} = {value}}})\nreturn {expression}")
                yield Chunk(f"metamethod/{event}/{expression}/{kind}, in a condition",
                            f"local o = setmetatable({{}}, {{{event} = {value}}})\nif {expression} then return 1 end")
                yield Chunk(f"metamethod/{event}/{expression}/{kind}, in a function",
                            f"local o = setmetatable({{}}, {{{event} = {value}}})\nlocal function f(o)\nlocal r = {expression}\nend\nf(o)")
                yield Chunk(f"metamethod/{event}/{expression}/{kind}, in a coroutine",
                            f"local o = setmetatable({{}}, {{{event} = {value}}})\n"
                            f"local co = coroutine.create(function() return {expression} end)\n"
                            "local ok, e = coroutine.resume(co)\nreturn ok, type(e) == 'string' and e, debug.traceback(co)")


def cases():
    yield from events()
    for name, text in CHAINS.items():
        yield Chunk(f"metamethod/{name}", text)
