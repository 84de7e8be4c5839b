"""Errors raised by programs: values, levels, protected calls, handlers, coroutines, to-be-closed
variables, and the traceback of each place."""

from corpus.case import Chunk

ERROR_VALUES = {
    "string": "'text'",
    "number": "42",
    "float": "1.5",
    "nil": "nil",
    "nothing": "",
    "boolean": "false",
    "table": "{}",
    "function": "print",
    "object": "setmetatable({}, {__tostring = function() return 'object' end})",
    "empty": "''",
    "multi-line": "'a\\nb'",
    "zero byte": "'a\\0b'",
    "named": "setmetatable({}, {__name = 'My.Type'})",
    "thread": "coroutine.create(print)",
    "userdata": "io.stdout",
    "long": "('x'):rep(2000)",
}

LEVELS = ("", "0", "1", "2", "3", "4", "10", "100", "-1", "-10", "1.0", "'1'", "nil", "2^31", "2^53", "math.maxinteger", "math.mininteger", "1.5", "'x'", "{}")

# Around an error: $e raises it.
SITUATIONS = {
    "main": "$e",
    "function": "local function f()\n$e\nend\nf()",
    "functions": "local function f()\n$e\nend\nlocal function g()\nf()\nend\ng()",
    "tail call": "local function f()\n$e\nend\nlocal function g()\nreturn f()\nend\ng()",
    "two tail calls":
        "local function f()\n"
        "$e\n"
        "end\n"
        "local function g()\n"
        "return f()\n"
        "end\n"
        "local function h() return g() end\n"
        "h()",
    "global function": "function f()\n$e\nend\nf()",
    "field": "local t = {}\nfunction t.f()\n$e\nend\nt.f()",
    "method": "local t = {}\nfunction t:m()\n$e\nend\nt:m()",
    "field of a field": "local t = {u = {}}\nfunction t.u.f()\n$e\nend\nt.u.f()",
    "anonymous": "(function()\n$e\nend)()",
    "upvalue": "local function f()\n$e\nend\nlocal function g() f() end\ng()",
    "argument": "local function f(g)\ng()\nend\nf(function()\n$e\nend)",
    "element": "local t = {function()\n$e\nend}\nt[1]()",
    "pcall": "return pcall(function()\n$e\nend)",
    "pcall in a function": "local function f()\n$e\nend\nlocal function g() return pcall(f) end\nreturn g()",
    "pcall in pcall": "return pcall(pcall, function()\n$e\nend)",
    "select in pcall": "return select('#', pcall(function()\n$e\nend))",
    "xpcall": "return xpcall(function()\n$e\nend, function(m) return 'handled' end)",
    "xpcall with traceback": "return xpcall(function()\n$e\nend, debug.traceback)",
    "xpcall with traceback, in functions":
        "local function f()\n"
        "$e\n"
        "end\n"
        "local function g() f() end\n"
        "local function h() local ok, e = xpcall(g, debug.traceback) return e end\n"
        "return h()",
    "xpcall with arguments": "return xpcall(function(...)\n$e\nend, debug.traceback, 1, 2)",
    "xpcall with tostring": "return xpcall(function()\n$e\nend, tostring)",
    "xpcall with error": "return xpcall(function()\n$e\nend, error)",
    "xpcall with pcall": "return xpcall(function()\n$e\nend, pcall)",
    "xpcall with nothing": "return xpcall(function()\n$e\nend, function() end)",
    "xpcall with a level": "return xpcall(function()\n$e\nend, function(m) return debug.traceback(m, 2) end)",
    "xpcall with level 0": "return xpcall(function()\n$e\nend, function(m) return debug.traceback(m, 0) end)",
    "xpcall with information":
        "return xpcall(function()\n"
        "$e\n"
        "end, function(m) local i = debug.getinfo(2, 'nSl') return tostring(i.name) .. i.what .. i.currentline end)",
    "assert of pcall": "assert(pcall(function()\n$e\nend))",
    "coroutine": "return coroutine.resume(coroutine.create(function()\n$e\nend))",
    "coroutine's traceback":
        "local co = coroutine.create(function()\n"
        "$e\n"
        "end)\n"
        "coroutine.resume(co)\n"
        "return debug.traceback(co), debug.traceback(co, 'message', 1), coroutine.status(co)",
    "wrap": "local w = coroutine.wrap(function()\n$e\nend)\nw()",
    "wrap in a function":
        "local w = coroutine.wrap(function()\n"
        "$e\n"
        "end)\n"
        "local function f()\n"
        "local r = w()\n"
        "return r\n"
        "end\n"
        "f()",
    "wrap in wrap": "coroutine.wrap(function()\ncoroutine.wrap(function()\n$e\nend)()\nend)()",
    "wrap after a yield": "local w = coroutine.wrap(function()\ncoroutine.yield()\n$e\nend)\nw()\nw()",
    "wrap, twice": "local w = coroutine.wrap(function()\n$e\nend)\npcall(w)\nw()",
    "wrap as an iterator": "for i in coroutine.wrap(function()\n$e\nend) do end",
    "wrap with a pending variable":
        "local w = coroutine.wrap(function()\n"
        "local x <close> = setmetatable({}, {__close = function() error('closing') end})\n"
        "$e\n"
        "end)\n"
        "w()",
    "close of a coroutine":
        "local co = coroutine.create(function()\n"
        "$e\n"
        "end)\n"
        "coroutine.resume(co)\n"
        "return coroutine.close(co)",
    "iterator": "for i in function()\n$e\nend do end",
    "condition": "if (function()\n$e\nend)() then end",
    "loop": "for i = 1, 3 do\nif i == 2 then\n$e\nend\nend",
    "while loop": "while true do\n$e\nend",
    "repeat loop": "repeat\n$e\nuntil true",
    "block": "do\nlocal x = 1\ndo\n$e\nend\nend",
    "load": "local f = load([[$e]], '=loaded')\nf()",
    "load without a name": "local f = load([[$e]])\nf()",
    "sort": "table.sort({1, 2, 3}, function(a, b)\n$e\nend)",
    "gsub": "('abc'):gsub('.', function()\n$e\nend)",
    "tostring": "tostring(setmetatable({}, {__tostring = function()\n$e\nend}))",
    "index": "local x = setmetatable({}, {__index = function()\n$e\nend}).field",
    "index in a function":
        "local o = setmetatable({}, {__index = function()\n"
        "$e\n"
        "end})\n"
        "local function f() return o.x end\n"
        "f()",
    "newindex": "setmetatable({}, {__newindex = function()\n$e\nend}).field = 1",
    "add": "local x = setmetatable({}, {__add = function()\n$e\nend}) + 1",
    "concat": "local x = 'a' .. setmetatable({}, {__concat = function()\n$e\nend})",
    "eq": "local x = setmetatable({}, {__eq = function()\n$e\nend}) == setmetatable({}, {})",
    "lt": "local x = setmetatable({}, {__lt = function()\n$e\nend}) < 1",
    "len": "local x = #setmetatable({}, {__len = function()\n$e\nend})",
    "unm": "local x = -setmetatable({}, {__unm = function()\n$e\nend})",
    "call": "setmetatable({}, {__call = function()\n$e\nend})()",
    "call in a tail call":
        "local o = setmetatable({}, {__call = function()\n"
        "$e\n"
        "end})\n"
        "local function f() return o() end\n"
        "f()",
    "close": "do local x <close> = setmetatable({}, {__close = function()\n$e\nend}) end",
    "close at a return":
        "local function f() local x <close> = setmetatable({}, {__close = function()\n"
        "$e\n"
        "end}) return 1 end\n"
        "f()",
    "close at a break": "while true do local x <close> = setmetatable({}, {__close = function()\n$e\nend}) break end",
    "close at a goto": "do local x <close> = setmetatable({}, {__close = function()\n$e\nend}) goto out end ::out::",
    "close at the end of a loop": "for i in next, {}, nil, setmetatable({}, {__close = function()\n$e\nend}) do end",
    "close after an error": "local x <close> = setmetatable({}, {__close = function(_, e)\n$e\nend})\nerror('first')",
    "close of two":
        "local x <close> = setmetatable({}, {__close = function(_, e) error(tostring(e) .. ' and outer', 0) end})\n"
        "local y <close> = setmetatable({}, {__close = function(_, e)\n"
        "$e\n"
        "end})",
    "close in pcall":
        "return pcall(function() local x <close> = setmetatable({}, {__close = function(_, e)\n"
        "$e\n"
        "end}) error('first') end)",
    "close in xpcall":
        "return xpcall(function() local x <close> = setmetatable({}, {__close = function(_, e)\n"
        "$e\n"
        "end}) error('first') end, debug.traceback)",
    "close in a coroutine":
        "return coroutine.resume(coroutine.create(function() local x <close> = setmetatable({}, {__close = "
        "function()\n"
        "$e\n"
        "end}) end))",
    "close in xpcall in a coroutine":
        "return coroutine.wrap(function() return xpcall(function() local x <close> = setmetatable({}, {__close = "
        "function(_, e)\n"
        "$e\n"
        "end}) error('first') end, debug.traceback) end)()",
    "close by coroutine.close":
        "local co = coroutine.create(function() local x <close> = setmetatable({}, {__close = function()\n"
        "$e\n"
        "end}) coroutine.yield() end)\n"
        "coroutine.resume(co)\n"
        "return coroutine.close(co)",
    "close after a yield":
        "local co = coroutine.wrap(function() local x <close> = setmetatable({}, {__close = function()\n"
        "coroutine.yield(1)\n"
        "$e\n"
        "end}) end)\n"
        "co()\n"
        "co()",
    "handler": "return xpcall(function() error('first') end, function(m)\n$e\nend)",
    "handler once":
        "local n = 0\n"
        "return xpcall(function() error('first') end, function(m)\n"
        "n = n + 1\n"
        "if n > 1 then return 'second: ' .. tostring(m) end\n"
        "$e\n"
        "end)",
    "hook":
        "local function f()\n"
        "$e\n"
        "end\n"
        "local ok, e = pcall(function() debug.sethook(function() debug.sethook() f() end, 'l')\n"
        "local x = 1\n"
        "end)\n"
        "debug.sethook()\n"
        "return e",
    "hook's traceback":
        "local function f()\n"
        "$e\n"
        "end\n"
        "local ok, e = xpcall(function() debug.sethook(function() debug.sethook() f() end, 'l')\n"
        "local x = 1\n"
        "end, debug.traceback)\n"
        "debug.sethook()\n"
        "return e",
    "reader": "return load(function()\n$e\nend)",
    "module":
        "package.preload['a.b'] = function(...)\n"
        "$e\n"
        "end\n"
        "local ok, e = pcall(require, 'a.b')\n"
        "package.preload['a.b'] = nil\n"
        "error(e, 0)",
    "searcher":
        "table.insert(package.searchers, 1, function()\n"
        "$e\n"
        "end)\n"
        "local ok, e = pcall(require, 'a.b')\n"
        "table.remove(package.searchers, 1)\n"
        "error(e, 0)",
    "vararg function": "local function f(...)\nlocal a, b = ...\n$e\nend\nf(1, 2)",
    "vararg main": "local a = ...\n$e",
    "vararg tail call": "local function f(...)\n$e\nend\nlocal function g(...) return f(...) end\ng(1, 2)",
    "library's field":
        "string.extra = function()\n"
        "$e\n"
        "end\n"
        "local ok, e = xpcall(function() string.extra() end, debug.traceback)\n"
        "string.extra = nil\n"
        "return e",
    "global table":
        "_G.extra = function()\n"
        "$e\n"
        "end\n"
        "local ok, e = xpcall(function() extra() end, debug.traceback)\n"
        "_G.extra = nil\n"
        "return e",
    "module's field":
        "package.loaded['a.b'] = {f = function()\n"
        "$e\n"
        "end}\n"
        "local ok, e = xpcall(function() package.loaded['a.b'].f() end, debug.traceback)\n"
        "package.loaded['a.b'] = nil\n"
        "return e",
    "module is a function":
        "package.loaded['a.b'] = function()\n"
        "$e\n"
        "end\n"
        "local ok, e = xpcall(function() package.loaded['a.b']() end, debug.traceback)\n"
        "package.loaded['a.b'] = nil\n"
        "return e",
    "long argument list": "local function f(a)\n$e\nend\nf(\n1,\n2\n)",
    "call over lines": "local t = {f = function()\n$e\nend}\nt\n.\nf\n(\n)",
    "method over lines": "local t = {}\nfunction t:m()\n$e\nend\nt\n:\nm\n(\n)",
    "operator over lines": "local o = setmetatable({}, {__add = function()\n$e\nend})\nlocal r = o\n+\n1",
    "chain of calls": "local function f()\n$e\nend\nlocal t = {g = function() f() return {} end}\nt.g().h()",
    "many functions": "local function f(n)\nif n == 0 then\n$e\nend\nlocal r = f(n - 1)\nreturn r\nend\nf(30)",
    "exactly 21 levels": "local function f(n)\nif n == 0 then\n$e\nend\nlocal r = f(n - 1)\nreturn r\nend\nf(15)",
    "exactly 22 levels": "local function f(n)\nif n == 0 then\n$e\nend\nlocal r = f(n - 1)\nreturn r\nend\nf(16)",
    "exactly 23 levels": "local function f(n)\nif n == 0 then\n$e\nend\nlocal r = f(n - 1)\nreturn r\nend\nf(17)",
    "traceback of many":
        "local function f(n)\n"
        "if n == 0 then\n"
        "local ok = pcall(function()\n"
        "$e\n"
        "end)\n"
        "return debug.traceback('many', 1)\n"
        "end\n"
        "local r = f(n - 1)\n"
        "return r\n"
        "end\n"
        "return f(40)",
}

ERRORS = {
    "error": "error('text')",
    "error with a table": "error({})",
    "error with nil": "error()",
    "error with level 2": "error('text', 2)",
    "error with level 3": "error('text', 3)",
    "runtime error": "local x\nx.y = 1",
    "global call": "undefined()",
    "field call": "string.undefined('x')",
    "method call": "('x'):undefined()",
    "argument error": "string.rep()",
    "argument error of a method": "('x'):rep({})",
    "argument error of a local": "local f = string.rep\nf('x')",
    "arithmetic": "local x = {} + 1",
    "comparison": "local x = {} < 1",
    "concatenation": "local x = 'a' .. {}",
    "assert": "assert(false)",
    "assert with a message": "assert(nil, 'text')",
    "assert with a table": "assert(false, {})",
    "error through a function": "local function raise(m) error(m, 2) end\nraise('text')",
    "error as a tail call": "do return error('text') end",
    "error in pcall": "error(select(2, pcall(error, 'text')))",
}

COROUTINES = {
    "resume dead": "local co = coroutine.create(print)\ncoroutine.resume(co)\nreturn coroutine.resume(co)",
    "resume failed": "local co = coroutine.create(error)\ncoroutine.resume(co)\nreturn coroutine.resume(co)",
    "resume itself": "return coroutine.wrap(function() return coroutine.resume(coroutine.running()) end)()",
    "resume main": "return coroutine.resume(coroutine.running())",
    "resume normal":
        "local co\n"
        "co = coroutine.create(function() return coroutine.wrap(function() return coroutine.resume(co) end)() "
        "end)\n"
        "return coroutine.resume(co)",
    "resume a function": "return coroutine.resume(print)",
    "resume nothing": "return coroutine.resume()",
    "wrap dead": "local w = coroutine.wrap(type)\nw(1)\nw(1)",
    "wrap dead in a function":
        "local w = coroutine.wrap(type)\n"
        "w(1)\n"
        "local function f() local r = w(1) return r end\n"
        "f()",
    "wrap dead returned": "local w = coroutine.wrap(type)\nw(1)\nreturn w(1)",
    "wrap failed": "local w = coroutine.wrap(error)\npcall(w)\nw()",
    "wrap itself": "local w\nw = coroutine.wrap(function() w() end)\nw()",
    "wrap normal": "local w\nw = coroutine.wrap(function() coroutine.wrap(function() w() end)() end)\nw()",
    "wrap a number": "coroutine.wrap(42)",
    "wrap a table": "coroutine.wrap({})",
    "wrap a callable": "coroutine.wrap(setmetatable({}, {__call = print}))",
    "create nothing": "coroutine.create()",
    "yield outside": "coroutine.yield(1)",
    "yield outside in a function": "local function f() local x = coroutine.yield(1) end\nf()",
    "yield outside returned": "return coroutine.yield(1)",
    "yield outside in pcall": "return pcall(coroutine.yield, 1)",
    "yield across sort":
        "return coroutine.resume(coroutine.create(function() table.sort({1, 2, 3}, coroutine.yield) end))",
    "yield across sort in a function":
        "return coroutine.resume(coroutine.create(function() table.sort({1, 2, 3}, function() coroutine.yield() "
        "end) end))",
    "yield across gsub": "return coroutine.resume(coroutine.create(function() ('x'):gsub('x', coroutine.yield) end))",
    "yield across gsub in a function":
        "return coroutine.resume(coroutine.create(function() ('x'):gsub('x', function() coroutine.yield() end) "
        "end))",
    "yield across tostring":
        "return coroutine.resume(coroutine.create(function() tostring(setmetatable({}, {__tostring = "
        "coroutine.yield})) end))",
    "yield across load": "return coroutine.resume(coroutine.create(function() return load(coroutine.yield) end))",
    "yield across require":
        "package.preload.yielding = coroutine.yield\n"
        "local a, b = coroutine.resume(coroutine.create(function() require('yielding') end))\n"
        "package.preload.yielding = nil\n"
        "return a, b",
    "yield across a hook":
        "local co = coroutine.create(function() debug.sethook(coroutine.yield, 'l')\n"
        "local x = 1\n"
        "debug.sethook()\n"
        "return 2 end)\n"
        "return coroutine.resume(co)",
    "yield in a handler":
        "return coroutine.resume(coroutine.create(function() return xpcall(error, coroutine.yield) end))",
    "status nothing": "coroutine.status()",
    "status a number": "coroutine.status(1)",
    "isyieldable a number": "coroutine.isyieldable(1)",
    "close running": "coroutine.close(coroutine.running())",
    "close itself": "return coroutine.wrap(function() coroutine.close(coroutine.running()) end)()",
    "close normal":
        "local co\n"
        "co = coroutine.create(function() coroutine.wrap(function() coroutine.close(co) end)() end)\n"
        "return coroutine.resume(co)",
    "close nothing": "coroutine.close()",
    "close a number": "coroutine.close(1)",
    "close with an error":
        "local co = coroutine.create(function() local x <close> = setmetatable({}, {__close = function() "
        "error('closing') end}) coroutine.yield() end)\n"
        "coroutine.resume(co)\n"
        "return coroutine.close(co)",
    "close with a table":
        "local co = coroutine.create(function() local x <close> = setmetatable({}, {__close = function() error({}) "
        "end}) coroutine.yield() end)\n"
        "coroutine.resume(co)\n"
        "local ok, e = coroutine.close(co)\n"
        "return ok, type(e), coroutine.status(co)",
    "close twice":
        "local co = coroutine.create(error)\n"
        "coroutine.resume(co, 'text')\n"
        "local a, b = coroutine.close(co)\n"
        "return a, b, coroutine.close(co)",
    "close in close":
        "local co\n"
        "co = coroutine.create(function() local x <close> = setmetatable({}, {__close = function() "
        "coroutine.close(co) end}) coroutine.yield() end)\n"
        "coroutine.resume(co)\n"
        "return coroutine.close(co)",
    "resume in close":
        "local co\n"
        "co = coroutine.create(function() local x <close> = setmetatable({}, {__close = function() "
        "print(coroutine.resume(co)) end}) coroutine.yield() end)\n"
        "coroutine.resume(co)\n"
        "return coroutine.close(co)",
    "wrap and close":
        "local w = coroutine.wrap(function() local x <close> = setmetatable({}, {__close = function() "
        "error('closing') end}) error('first') end)\n"
        "w()",
    "wrap and close with a table":
        "local w = coroutine.wrap(function() local x <close> = setmetatable({}, {__close = function(_, e) "
        "error({e}) end}) error('first') end)\n"
        "w()",
    "traceback of a suspended one":
        "local co = coroutine.create(function() local function f() coroutine.yield() end f() end)\n"
        "coroutine.resume(co)\n"
        "return debug.traceback(co), debug.traceback(co, nil, 1), debug.traceback(co, 'x', 5)",
    "traceback of a new one":
        "return debug.traceback(coroutine.create(print)), debug.traceback(coroutine.create(function() end), 'x')",
    "traceback of a dead one":
        "local co = coroutine.create(type)\n"
        "coroutine.resume(co, 1)\n"
        "return debug.traceback(co, 'x')",
    "traceback of a normal one":
        "local co\n"
        "co = coroutine.create(function() return coroutine.wrap(function() return debug.traceback(co) end)() end)\n"
        "return coroutine.resume(co)",
    "traceback of wrap": "return coroutine.wrap(function() return debug.traceback('inside') end)()",
    "traceback of a failed one, closed":
        "local co = coroutine.create(function() error('x') end)\n"
        "coroutine.resume(co)\n"
        "coroutine.close(co)\n"
        "return debug.traceback(co)",
    "traceback of a table":
        "return debug.traceback({}), debug.traceback(nil), debug.traceback(1), debug.traceback('x', 0), "
        "debug.traceback(1.5, 1)",
    "traceback with a level":
        "local function f() return debug.traceback('x', 0), debug.traceback('x', 1), debug.traceback('x', 2), "
        "debug.traceback('x', 3), debug.traceback('x', 100) end\n"
        "return f()",
    "too many results":
        "local function f(...) return coroutine.resume(coroutine.create(function() return table.unpack({}, 1, "
        "990000) end)) end\n"
        "local a, b = f(table.unpack({}, 1, 20000))\n"
        "return a, b",
    "too many arguments":
        "return coroutine.resume(coroutine.create(function(...) return ... end), table.unpack({}, 1, 999000))",
    "too many yielded":
        "return select('#', coroutine.resume(coroutine.create(function() coroutine.yield(table.unpack({}, 1, "
        "990000)) end)))",
}

CLOSING = {
    "no metamethod": "local x <close> = {}",
    "no metamethod, in a function": "local function f()\nlocal y, x <close> = 1, {}\nend\nf()",
    "a number": "local x <close> = 42",
    "a string": "local x <close> = 'text'",
    "a function": "local x <close> = print",
    "true": "local x <close> = true",
    "false": "local x <close> = false return 1",
    "nil": "local x <close> = nil return 1",
    "missing value": "local x <close> return 1",
    "in a for": "for i in next, {}, nil, 42 do end",
    "in a for, a table": "for i in next, {}, nil, {} do end",
    "metamethod removed": "local x <close> = setmetatable({}, {__close = print})\ngetmetatable(x).__close = nil",
    "metamethod removed in a function":
        "local function f()\n"
        "local x <close> = setmetatable({}, {__close = print})\n"
        "getmetatable(x).__close = nil\n"
        "return 1\n"
        "end\n"
        "f()",
    "metamethod removed before an error":
        "local x <close> = setmetatable({}, {__close = print})\n"
        "getmetatable(x).__close = nil\n"
        "error('first')",
    "metamethod removed before break":
        "while true do local x <close> = setmetatable({}, {__close = print})\n"
        "getmetatable(x).__close = nil break end",
    "metamethod replaced": "local x <close> = setmetatable({}, {__close = print})\ngetmetatable(x).__close = 42",
    "metamethod replaced in a coroutine":
        "local co = coroutine.create(function() local x <close> = setmetatable({}, {__close = print})\n"
        "getmetatable(x).__close = 42\n"
        "coroutine.yield() end)\n"
        "coroutine.resume(co)\n"
        "return coroutine.close(co)",
    "long name": "local " + "x" * 100 + " <close> = {}",
    "errors in three":
        "local function closing(n) return setmetatable({}, {__close = function(_, e) error(n .. ' after ' .. "
        "tostring(e), 0) end}) end\n"
        "local a <close> = closing('a')\n"
        "local b <close> = closing('b')\n"
        "local c <close> = closing('c')\n"
        "error('first', 0)",
    "errors in three, no first":
        "local function closing(n) return setmetatable({}, {__close = function(_, e) error(n .. ' after ' .. "
        "tostring(e), 0) end}) end\n"
        "local a <close> = closing('a')\n"
        "local b <close> = closing('b')\n"
        "local c <close> = closing('c')",
    "order":
        "local function closing(n) return setmetatable({}, {__close = function(_, e) print(n, e) end}) end\n"
        "local a <close> = closing('a')\n"
        "local b <close> = closing('b')\n"
        "local x\n"
        "x()",
    "error seen by close":
        "return pcall(function()\n"
        "local x <close> = setmetatable({}, {__close = function(o, e) print(type(o), e, debug.traceback('in "
        "close')) end})\n"
        "local y\n"
        "y()\n"
        "end)",
    "traceback in close":
        "local function f()\n"
        "local x <close> = setmetatable({}, {__close = function(o, e) print(debug.traceback('in close')) end})\n"
        "return 1\n"
        "end\n"
        "f()",
    "traceback in close of a block":
        "do\n"
        "local x <close> = setmetatable({}, {__close = function(o, e) print(debug.traceback('in close')) end})\n"
        "end",
    "information in close":
        "local function f()\n"
        "local x <close> = setmetatable({}, {__close = function(o, e) local i = debug.getinfo(1, 'n') "
        "print(i.name, i.namewhat) end})\n"
        "return 1\n"
        "end\n"
        "f()",
    "information in close after an error":
        "pcall(function()\n"
        "local x <close> = setmetatable({}, {__close = function(o, e) local i = debug.getinfo(1, 'n') "
        "print(i.name, i.namewhat) end})\n"
        "error('x')\n"
        "end)",
}


def yielding():
    """The situations in a coroutine that yields before the error: it comes when that has been resumed."""
    for situation, text in SITUATIONS.items():
        for name in ("error", "runtime error", "error with level 2", "argument error of a method"):
            body = text.replace("$e", "coroutine.yield(1) " + ERRORS[name])
            yield Chunk(f"yielding/{situation}/{name}",
                        f"local co = coroutine.create(function()\n{body}\nend)\n"
                        "print(coroutine.resume(co))\nprint(debug.traceback(co))\n"
                        "for i = 1, 5 do\nif coroutine.status(co) == 'dead' then break end\n"
                        "print(select(-1, coroutine.resume(co)))\nend\nprint(debug.traceback(co))")


def cases():
    yield from yielding()
    for name, value in ERROR_VALUES.items():
        for level in LEVELS:
            if name == "nothing" and level:
                continue
            given = value + (f", {level}" if level else "")
            yield Chunk(f"error/{name}/{level}", f"local function f()\nerror({given})\nend\nlocal function g()\nf()\nend\ng()")
            yield Chunk(f"error/{name}/{level}, caught", f"local function f()\nerror({given})\nend\nreturn pcall(f)")
            yield Chunk(f"error/{name}/{level}, tail call", f"local function f()\nreturn error({given})\nend\nlocal r = f()")
        yield Chunk(f"error/{name}/assert", f"assert(false{', ' if value else ''}{value})")
        yield Chunk(f"error/{name}/assert nil", f"local r = assert(nil{', ' if value else ''}{value}, 1)")
        yield Chunk(f"error/{name}/assert of itself", f"assert({value})")
        yield Chunk(f"error/{name}/thrown again", f"local ok, e = pcall(error{', ' if value else ''}{value})\nerror(e, 0)")
        yield Chunk(f"error/{name}/handled", f"return xpcall(error, function(...) return select('#', ...), ... end{', ' if value else ''}{value})")
        yield Chunk(f"error/{name}/handled by traceback", f"return xpcall(error, debug.traceback{', ' if value else ''}{value})")
        yield Chunk(f"error/{name}/in a coroutine", f"return coroutine.resume(coroutine.create(error){', ' if value else ''}{value})")
        yield Chunk(f"error/{name}/in wrap", f"coroutine.wrap(error)({value})")
    for situation, text in SITUATIONS.items():
        for name, error in ERRORS.items():
            yield Chunk(f"situation/{situation}/{name}", text.replace("$e", error))
    for name, text in COROUTINES.items():
        yield Chunk(f"coroutine/{name}", text)
        yield Chunk(f"coroutine/{name}, in a function", f"local function f()\n{text}\nend\nlocal function g() return f() end\nreturn g()")
        yield Chunk(f"coroutine/{name}, in a coroutine", f"local w = coroutine.wrap(function()\n{text}\nend)\nreturn w()")
    for name, text in CLOSING.items():
        yield Chunk(f"closing/{name}", text)
        yield Chunk(f"closing/{name}, in a coroutine", f"local w = coroutine.wrap(function()\n{text}\nend)\nreturn w()")
        yield Chunk(f"closing/{name}, handled", f"return xpcall(function()\n{text}\nend, debug.traceback)")
