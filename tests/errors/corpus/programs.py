"""Whole programs: what the standalone interpreter says, in full, when it ends by an error; its options;
modules; finalizers; warnings."""

from corpus.case import Program, program
from corpus.limits import WIDE
from corpus.raising import ERROR_VALUES, ERRORS, SITUATIONS

# Errors that end the program, in every situation; in these situations, all of them.
EVERYWHERE = ("error", "runtime error", "argument error of a method")
ALL_IN = ("main", "functions", "tail call", "method", "upvalue", "coroutine's traceback", "index", "close", "hook")

UNCAUGHT = {
    "syntax": "x = = 1",
    "syntax at the end": "if x then\n\n",
    "syntax in a long line": "x = " + "1 + " * 100 + "= 1",
    "unfinished string": "x = 'abc",
    "unfinished long string": "x = [[abc\n\n",
    "goto": "goto nowhere",
    "binary": "\x1bLua nothing",
    "too deep": "x = " + "(" * 1000,
    "shebang": "#!/usr/bin/lua\nx = = 1",
    "shebang and an error": "#!/usr/bin/lua\nerror('text')",
    "byte order mark": "\xef\xbb\xbfx = = 1",
    "empty": "",
    "nothing but a shebang": "#!x",
    "error of level 0": "error('text', 0)",
    "error with newlines": "error('a\\nb\\n', 0)",
    "error with a zero byte": "error('a\\0b', 0)",
    "error with high bytes": "error('\\xe4\\xf6', 0)",
    "error object that fails": "error(setmetatable({}, {__tostring = function() error('inside') end}))",
    "error object that gives a table": "error(setmetatable({}, {__tostring = function() return {} end}))",
    "error object that gives a number": "error(setmetatable({}, {__tostring = function() return 1 end}))",
    "stack overflow": f"local function f() {WIDE}return 1 + f() end\nf()",
    "stack overflow in a method": f"local o = {{}}\nfunction o:m()\n{WIDE}self:m()\nend\no:m()",
    "error in a coroutine": "coroutine.wrap(function() local x; x() end)()",
    "error in a coroutine in a coroutine":
        "coroutine.wrap(function() coroutine.wrap(function() error('text') end)() end)()",
    "error of resume": "assert(coroutine.resume(coroutine.create(function() error('text') end)))",
    "yield": "coroutine.yield()",
    "tail calls":
        "local function f() error('text') end\n"
        "local function g() return f() end\n"
        "local function h() return g() end\n"
        "h()",
    "closing": "local x <close> = setmetatable({}, {__close = function() print('closed') end})\nerror('text')",
    "closing fails": "local x <close> = setmetatable({}, {__close = function() error('closing') end})\nerror('text')",
    "closing fails at the end": "local x <close> = setmetatable({}, {__close = function() error('closing') end})",
    "closing fails in a coroutine":
        "coroutine.wrap(function() local x <close> = setmetatable({}, {__close = function() error('closing') end}) "
        "error('text') end)()",
    "exit": "os.exit(3)",
    "exit true": "os.exit(true)",
    "exit false": "os.exit(false)",
    "exit in a coroutine": "coroutine.wrap(function() os.exit(4) end)()",
    "exit and close":
        "local x <close> = setmetatable({}, {__close = function() print('closed') end})\n"
        "os.exit(5, true)",
    "exit and close that fails":
        "local x <close> = setmetatable({}, {__close = function() error('closing') end})\n"
        "os.exit(5, true)",
    "exit in a finalizer": "setmetatable({}, {__gc = function() os.exit(6) end})",
    "finalizer": "setmetatable({}, {__gc = function() print('finalized') end})\nerror('text')",
    "finalizer fails": "warn('@on')\nsetmetatable({}, {__gc = function() error('finalizer') end})\ncollectgarbage()",
    "finalizer fails at the end": "warn('@on')\nsetmetatable({}, {__gc = function() error('finalizer') end})",
    "finalizer fails with a table":
        "warn('@on')\n"
        "setmetatable({}, {__gc = function() error({}) end})\n"
        "collectgarbage()",
    "finalizer fails with an object":
        "warn('@on')\n"
        "setmetatable({}, {__gc = function() error(setmetatable({}, {__tostring = function() return 'x' end})) "
        "end})\n"
        "collectgarbage()",
    "finalizer fails with nil": "warn('@on')\nsetmetatable({}, {__gc = function() error() end})\ncollectgarbage()",
    "finalizer fails with a number":
        "warn('@on')\n"
        "setmetatable({}, {__gc = function() error(42) end})\n"
        "collectgarbage()",
    "finalizer fails at run time":
        "warn('@on')\n"
        "setmetatable({}, {__gc = function(o) return o.x.y end})\n"
        "collectgarbage()",
    "finalizer fails in a coroutine":
        "warn('@on')\n"
        "coroutine.wrap(function() setmetatable({}, {__gc = function() error('finalizer') end})\n"
        "collectgarbage() end)()",
    "finalizer is no function": "warn('@on')\nsetmetatable({}, {__gc = 42})\ncollectgarbage()",
    "finalizer is a table": "warn('@on')\nsetmetatable({}, {__gc = {}})\ncollectgarbage()",
    "finalizer is callable":
        "warn('@on')\n"
        "setmetatable({}, {__gc = setmetatable({}, {__call = function() error('called') end})})\n"
        "collectgarbage()",
    "finalizer is native": "warn('@on')\nsetmetatable({}, {__gc = error})\ncollectgarbage()",
    "finalizer fails silently":
        "setmetatable({}, {__gc = function() error('finalizer') end})\n"
        "collectgarbage()\n"
        "print('on')",
    "finalizer's traceback":
        "setmetatable({}, {__gc = function() print(debug.traceback('here')) end})\n"
        "collectgarbage()",
    "finalizer yields": "warn('@on')\nsetmetatable({}, {__gc = coroutine.yield})\ncollectgarbage()",
    "finalizer and an error":
        "warn('@on')\n"
        "local o = setmetatable({}, {__gc = function() error('finalizer') end})\n"
        "error('text')",
    "finalizer in a finalizer":
        "warn('@on')\n"
        "setmetatable({}, {__gc = function() setmetatable({}, {__gc = function() error('second') end}) "
        "error('first') end})",
    "warn off": "warn('nothing')",
    "warn on": "warn('@on')\nwarn('something')",
    "warn in pieces": "warn('@on')\nwarn('some', 'thing', 1, 2.5)",
    "warn on and off": "warn('@on')\nwarn('first')\nwarn('@off')\nwarn('second')\nwarn('@on')\nwarn('third')",
    "warn unknown control":
        "warn('@on')\n"
        "warn('@unknown')\n"
        "warn('@')\n"
        "warn('@on', 'x')\n"
        "warn('x', '@off')\n"
        "warn('still')",
    "warn with newlines": "warn('@on')\nwarn('a\\nb')\nwarn('')\nwarn('a\\0b')",
    "warn nothing": "warn('@on')\nwarn()",
    "warn a table": "warn('@on')\nwarn('a', {})",
    "handler replaced": "debug.traceback = function() return 'replaced' end\nerror('text')",
    "handler removed": "debug.traceback = nil\nerror('text')",
    "debug removed": "debug = nil\nerror('text')",
    "libraries removed":
        "package.loaded._G = nil\n"
        "package.loaded.string = nil\n"
        "local function f() string.rep() end\n"
        "f()",
    "loaded removed":
        "for k in pairs(package.loaded) do package.loaded[k] = nil end\n"
        "local function f() string.rep() end\n"
        "f()",
    "global function": "function f() error('text') end\nf()",
    "global function of another name": "function f() error('text') end\nlocal g = f\ng()",
    "function of a module":
        "package.loaded.m = {f = function() error('text') end}\n"
        "local g = package.loaded.m.f\n"
        "g()",
    "print fails": "print(setmetatable({}, {__tostring = function() error('inside') end}))",
    "arguments": "error(arg[0] .. ' ' .. arg[1] .. ' ' .. #arg .. ' ' .. select('#', ...))",
    "arg is no table": "arg = 1\nerror('text')",
    "dofile": "dofile('no-such-file.lua')",
    "dofile with an error": "dofile('other.lua')",
    "loadfile with an error": "print(loadfile('broken.lua'))",
    "require with an error": "require('other')",
    "require with a broken file": "require('broken')",
    "require missing": "package.path = './?.lua;./x/?.lua'\npackage.cpath = './?.so'\nrequire('a.b')",
    "require without paths": "package.path, package.cpath = '', ''\nrequire('a')",
    "require a folder": "package.path = './?;./?.lua'\npackage.cpath = ''\nprint(pcall(require, 'folder'))",
    "require twice": "package.path = './?.lua'\nprint(pcall(require, 'other'))\nprint(pcall(require, 'other'))",
    "require a loop": "package.path = './?.lua'\nprint(pcall(require, 'loop'))",
    "require false":
        "package.preload.f = function() return false end\n"
        "print(require('f'), package.loaded.f)\n"
        "print(require('f'))",
    "require in a function": "local function f()\nlocal m = require('other')\nreturn m\nend\nf()",
    "module's arguments": "package.path = './?.lua'\nprint(require('args'))",
    "load of a broken text with a handler":
        "print(load('x = = 1'))\n"
        "print(load(function() error('reader') end))\n"
        "print(load('x = ' .. ('('):rep(1000)))",
    "pcall of a stack overflow": "local function f() " + WIDE + "return 1 + f() end\nprint(pcall(f))\nprint(select(2, xpcall(f, function(m) return 'handled ' .. m end)))",
    "hook": "debug.sethook(function() error('hook') end, 'l')\nlocal x = 1",
    "write to a closed output": "io.stdout:close()\nprint('x')",
    "write after close": "io.output():close()\nio.write('x')",
    "large exit code": "os.exit(300)",
    "negative exit code": "os.exit(-1)",
}

FILES = {"other.lua": "local function raise() error('in the module') end\nraise()", "broken.lua": "x = 1\ny = = 2\n",
         "loop.lua": "return require('loop')", "args.lua": "print(...)\nreturn 'module'", "folder/file": ""}

OPTIONS = {
    "no such script": ("no-such-file.lua",),
    "script is a folder": ("folder",),
    "execute an error": ("-e", "error('text')"),
    "execute a runtime error": ("-e", "local x; x()"),
    "execute a syntax error": ("-e", "x = = 1"),
    "execute, attached": ("-ex = = 1",),
    "execute two": ("-e", "x = 1", "-e", "error(x)"),
    "execute in a function": ("-e", "function f()\nerror('text')\nend\nf()"),
    "execute and a script": ("-e", "error('text')", "main.lua"),
    "execute without a text": ("-e",),
    "execute before an option": ("-e", "-v"),
    "library": ("-l", "no.such.module"),
    "library without a name": ("-l",),
    "library with an error": ("-l", "other"),
    "broken library": ("-l", "broken"),
    "library as a global": ("-l", "x=other"),
    "unknown option": ("-x",),
    "unknown long option": ("--help",),
    "long -v": ("-vv",),
    "long -i": ("-ix",),
    "long -E": ("-Ex",),
    "long -W": ("-Wx",),
    "unknown option after others": ("-W", "-e", "x = 1", "-z"),
    "warnings": ("-W", "-e", "warn('text')"),
    "end of options": ("--", "no-such-file.lua"),
    "end of options and a dash": ("--", "-x"),
    "nothing after the end": ("--",),
}

INPUTS = {
    "stdin error": (("-",), "error('text')"),
    "stdin syntax": (("-",), "x = 1\ny = = 2"),
    "stdin runtime": (("-",), "local x\nx.y = 1"),
    "stdin without arguments": ((), "error('text')"),
    "stdin arguments": (("-", "a", "b"), "error(arg[1] .. select('#', ...))"),
    "dofile of stdin": (("-e", "dofile()"), "error('text')"),
    "debug.debug": (("-e", "debug.debug()"), "x = = 1\nerror('text')\nerror({})\nprint(1)\ncont\n"),
    "io.read": (("-e", "print(io.read('n', 'l', 'x'))"), "12"),
}

ENVIRONMENTS = {
    "LUA_INIT error": {"LUA_INIT": "error('text')"},
    "LUA_INIT syntax": {"LUA_INIT": "x = = 1"},
    "LUA_INIT file": {"LUA_INIT": "@other.lua"},
    "LUA_INIT missing file": {"LUA_INIT": "@no-such-file.lua"},
    "LUA_INIT_5_4 error": {"LUA_INIT_5_4": "error('text')", "LUA_INIT": "print('not me')"},
}


def cases():
    for name, text in UNCAUGHT.items():
        yield program(f"program/{name}", text, "argument", files=FILES)
    for name, value in ERROR_VALUES.items():
        yield program(f"program/error value/{name}", f"error({value})")
        yield program(f"program/error value/{name}, in a function", f"local function f()\nerror({value}{', 2' if value else ''})\nend\nf()")
    for situation, text in SITUATIONS.items():
        for name in ERRORS if situation in ALL_IN else EVERYWHERE:
            yield program(f"program/{situation}/{name}", text.replace("$e", ERRORS[name]))
    for name, arguments in OPTIONS.items():
        yield Program(f"option/{name}", {"main.lua": "print('main')", **FILES}, arguments,
                      environment={"LUA_PATH": "./?.lua", "LUA_CPATH": "./?.so"})
    for name, (arguments, text) in INPUTS.items():
        yield Program(f"input/{name}", FILES, arguments, text)
    for name, variables in ENVIRONMENTS.items():
        yield Program(f"environment/{name}", {"main.lua": "print('main')", **FILES}, environment=variables)
        yield Program(f"environment/{name}, ignored", {"main.lua": "print('main')", **FILES}, ("-E", "main.lua"), environment=variables)
