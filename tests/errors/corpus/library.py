"""Each library function with each parameter of each wrong type, out of range, or missing; called in
each way that gives it another name in the message."""

from corpus.case import Chunk

ARGUMENTS = {
    "nil": "nil", "true": "true", "false": "false", "integer": "7", "negative": "-1", "zero": "0", "one": "1",
    "fraction": "1.5", "integral float": "3.0", "infinity": "math.huge", "minus infinity": "-math.huge", "NaN": "0/0",
    "largest": "math.maxinteger", "smallest": "math.mininteger", "large float": "2^53", "beyond": "2^63",
    "string": '"abc"', "empty string": '""', "numeral": '"10"', "float numeral": '"1.5"', "hexadecimal": '"0x10"',
    "zero byte": '"\\0"', "table": "{}", "list": "{1, 2, 3}", "native": "print",
    "closure": "function(...) return ... end", "thread": "coroutine.create(print)", "userdata": "io.stdout",
    "light userdata": "debug.upvalueid(function() return print end, 1)",
    "named": "setmetatable({}, {__name = 'My.Type'})", "named badly": "setmetatable({}, {__name = 42})",
    "text object": "setmetatable({}, {__tostring = function() return 'text' end})",
    "callable": "setmetatable({}, {__call = function() return 1 end})",
}

# For a function whose work grows with a number.
SMALL = [name for name in ARGUMENTS if name not in ("large float", "largest", "infinity", "beyond", "smallest", "negative")]

# Function: arguments that it accepts, all parameters. What it does must be harmless whatever it gets.
FUNCTIONS = {
    "assert": ("true", "'message'"),
    "collectgarbage": ("'isrunning'",),
    "dofile": ("'no-such-file.lua'",),
    "error": ("'message'", "1"),
    "getmetatable": ("''",),
    "ipairs": ("{}",),
    "load": ("'return 1'", "'=name'", "'t'", "{}"),
    "loadfile": ("'no-such-file.lua'", "'t'", "{}"),
    "next": ("{1, 2}", "1"),
    "pairs": ("{}",),
    "pcall": ("type", "1"),
    "print": ("1",),
    "rawequal": ("1", "1"),
    "rawget": ("{}", "1"),
    "rawlen": ("{}",),
    "rawset": ("{}", "1", "2"),
    "require": ("'string'",),
    "select": ("1", "2", "3"),
    "setmetatable": ("{}", "{}"),
    "tonumber": ("'10'", "10"),
    "tostring": ("1",),
    "type": ("1",),
    "warn": ("'@off'", "'a'"),
    "xpcall": ("type", "print", "1"),

    "coroutine.close": ("coroutine.create(print)",),
    "coroutine.create": ("print",),
    "coroutine.isyieldable": ("coroutine.create(print)",),
    "coroutine.resume": ("coroutine.create(type)", "1"),
    "coroutine.running": (),
    "coroutine.status": ("coroutine.create(print)",),
    "coroutine.wrap": ("print",),
    "coroutine.yield": ("1",),

    "package.loadlib": ("'no-such-file'", "'*'"),
    "package.searchpath": ("'name'", "'./?.no'", "'.'", "'/'"),

    "string.byte": ("'abc'", "1", "2"),
    "string.char": ("65", "66"),
    "string.dump": ("function() end", "true"),
    "string.find": ("'abc'", "'b'", "1", "true"),
    "string.format": ("'%s %d'", "'a'", "1"),
    "string.gmatch": ("'abc'", "'b'", "1"),
    "string.gsub": ("'abc'", "'b'", "'x'", "1"),
    "string.len": ("'abc'",),
    "string.lower": ("'ABC'",),
    "string.match": ("'abc'", "'b'", "1"),
    "string.pack": ("'i4 z'", "1", "'x'"),
    "string.packsize": ("'i4'",),
    "string.rep": ("'ab'", "2", "','"),
    "string.reverse": ("'abc'",),
    "string.sub": ("'abc'", "1", "2"),
    "string.unpack": ("'B'", "'abc'", "1"),
    "string.upper": ("'abc'",),

    "utf8.char": ("65", "0x20AC"),
    "utf8.codepoint": ("'abc'", "1", "2", "true"),
    "utf8.codes": ("'abc'", "true"),
    "utf8.len": ("'abc'", "1", "2", "true"),
    "utf8.offset": ("'abc'", "1", "1"),

    "table.concat": ("{1, 2}", "','", "1", "2"),
    "table.insert": ("{1, 2}", "1", "3"),
    "table.move": ("{1, 2}", "1", "2", "3", "{}"),
    "table.pack": ("1", "2"),
    "table.remove": ("{1, 2}", "1"),
    "table.sort": ("{2, 1}", "function(a, b) return a < b end"),
    "table.unpack": ("{1, 2}", "1", "2"),

    "math.abs": ("1",), "math.acos": ("1",), "math.asin": ("1",), "math.atan": ("1", "2"), "math.ceil": ("1.5",),
    "math.cos": ("1",), "math.deg": ("1",), "math.exp": ("1",), "math.floor": ("1.5",), "math.fmod": ("7", "3"),
    "math.log": ("8", "2"), "math.max": ("1", "2"), "math.min": ("1", "2"), "math.modf": ("1.5",), "math.rad": ("1",),
    "math.random": ("1", "1"), "math.randomseed": ("1", "2"), "math.sin": ("1",), "math.sqrt": ("4",), "math.tan": ("1",),
    "math.tointeger": ("1",), "math.type": ("1",), "math.ult": ("1", "2"),

    "io.close": ("io.tmpfile()",),
    "io.input": ("'no-such-file'",),
    "io.lines": ("'no-such-file'", "'l'", "'n'"),
    "io.open": ("'no-such-file'", "'r'"),
    "io.output": ("io.stdout",),
    "io.popen": ("'true'", "'r'"),
    "io.read": ("'l'", "'n'"),
    "io.type": ("1",),
    "io.write": ("'x'", "1"),

    "os.clock": (),
    "os.date": ("'!%Y'", "0"),
    "os.difftime": ("2", "1"),
    "os.getenv": ("'NO_SUCH_VARIABLE'",),
    "os.remove": ("'no-such-file'",),
    "os.rename": ("'no-such-file'", "'other'"),
    "os.setlocale": ("'C'", "'all'"),
    "os.time": ("{year = 2000, month = 1, day = 1, hour = 12}",),

    "debug.gethook": ("coroutine.create(print)",),
    "debug.getinfo": ("coroutine.create(print)", "print", "'S'"),
    "debug.getlocal": ("coroutine.create(print)", "print", "1"),
    "debug.getmetatable": ("''",),
    "debug.getregistry": (),
    "debug.getupvalue": ("function() return print end", "1"),
    "debug.getuservalue": ("io.stdout", "1"),
    "debug.sethook": ("coroutine.create(print)", "print", "''", "0"),
    "debug.setlocal": ("coroutine.create(print)", "0", "1", "2"),
    "debug.setmetatable": ("{}", "{}"),
    "debug.setupvalue": ("function() return print end", "1", "2"),
    "debug.setuservalue": ("io.stdout", "1", "1"),
    "debug.traceback": ("coroutine.create(print)", "'message'", "0"),
    "debug.upvalueid": ("function() return print end", "1"),
    "debug.upvaluejoin": ("function() return print end", "1", "function() return type end", "1"),
}

# Methods of files; `file` is an open one.
METHODS = {
    "close": (), "flush": (), "lines": ("'l'", "'n'"), "read": ("'l'", "1"), "seek": ("'set'", "0"),
    "setvbuf": ("'no'", "0"), "write": ("'x'", "1"), "__tostring": (), "__gc": (), "__close": (), "__index": ("'x'",),
}

NUMBERS = (
    "integer", "negative", "zero", "one", "fraction", "integral float", "infinity", "minus infinity", "NaN",
    "largest", "smallest", "large float", "beyond",
)
STRINGS = ("string", "empty string", "numeral", "float numeral", "hexadecimal", "zero byte")

# What a call with these arguments would do, or return, is another thing on every machine or in every run.
UNCOMPARABLE = {
    ("collectgarbage", 1): (),
    ("dofile", 1): ("nil",),  # reads standard input
    ("loadfile", 1): ("nil",),
    ("io.input", 1): ("nil", "userdata"),
    ("io.lines", 1): ("nil",),
    ("io.close", 1): ("nil", "userdata"),
    ("io.output", 1): ("nil", *NUMBERS, *STRINGS),  # creates files
    ("io.popen", 1): (*NUMBERS, *STRINGS),  # runs commands
    ("io.read", 1): ("negative", "largest", "smallest", "large float"),  # as much memory as there is
    ("os.date", 2): ("nil",),  # now
    ("os.time", 1): ("nil",),
    ("math.randomseed", 1): ("nil",),
    ("debug.sethook", 1): ("nil",),
    ("debug.setmetatable", 1): ("userdata",),  # io.stdout is needed to print
}

# Their results are others in each run.
RANDOM = ("math.random", "math.randomseed")

# With fewer arguments than all, these read standard input, tell the time and so on.
NOT_WITHOUT = {"dofile", "os.date", "loadfile", "io.lines", "io.read", "io.close", "os.time", "math.random",
               "math.randomseed", "collectgarbage",
               "os.clock", "coroutine.running", "debug.getregistry", "io.input", "io.output"}
# Loops, or a memory's worth of bytes, when a number is large.
COSTLY = {"string.rep", "table.move", "table.concat", "table.insert", "table.unpack", "setvbuf", "read", "math.randomseed"}

# Names by which a function is called; $f is the function, $a the arguments.
CALLS = {
    "statement": "$f($a)",
    "expression": "local r = $f($a)\nreturn r",
    "tail call": "return $f($a)",
    "local": "local f = $f\nlocal r = f($a)\nreturn r",
    "upvalue": "local f = $f\nlocal function g() local r = f($a) return r end\nlocal r = g()\nreturn r",
    "global": "alias = $f\nlocal r = alias($a)\nreturn r",
    "field": "local t = {field = $f}\nlocal r = t.field($a)\nreturn r",
    "element": "local t = {$f}\nlocal r = t[1]($a)\nreturn r",
    "result": "local function g() return $f end\nlocal r = g()($a)\nreturn r",
    "parentheses": "local r = ($f)($a)\nreturn r",
    "pcall": "return pcall($f, $a)",
    "xpcall": "return xpcall($f, function(m) return debug.traceback(m) end, $a)",
    "coroutine": "return coroutine.wrap($f)($a)",
    "resumed": "return coroutine.resume(coroutine.create($f), $a)",
    "method": "local o = setmetatable({}, {__index = {m = $f}})\nlocal r = o:m($a)\nreturn r",
    "method of a string": "string.xx = $f\nlocal ok, e = pcall(function() local r = ('x'):xx($a) return r end)\nstring.xx = nil\nreturn ok, e",
    "metamethod": "local o = setmetatable({}, {__add = $f})\nlocal r = o + $a\nreturn r",
    "index metamethod": "local o = setmetatable({}, {__index = $f})\nlocal r = o[$a]\nreturn r",
    "call metamethod": "local o = setmetatable({}, {__call = $f})\nlocal r = o($a)\nreturn r",
    "iterator": "for i in $f, $a do break end",
    "iterator in a local": "local f = $f\nfor i in f, $a do break end",
    "closing": "do local x <close> = setmetatable({}, {__close = $f}) end",
    "comparison": "table.sort({1, 1, 1}, $f)",  # in whatever order
    "replacement": "return (('abc'):gsub('.', $f))",
    "handler": "return xpcall(error, $f, $a)",
    "hidden": "local t = {}\nfor k, v in pairs(package.loaded) do t[k] = v package.loaded[k] = nil end\nlocal f = $f\n"
              "local ok, e = pcall(f, $a)\nfor k, v in pairs(t) do package.loaded[k] = v end\nreturn ok, e",
}

# Functions called in every one of these ways: one that checks at once, one for each kind of library.
SAMPLES = {
    "string.rep": ("", "nil", "'x'", "'x', {}"), "setmetatable": ("", "1", "{}", "{}, 1"), "ipairs": ("",),
    "error": ("'x', {}",), "math.floor": ("", "{}"), "table.concat": ("", "{{}}", "{1}, {}"),
    "io.open": ("", "'x', 'y'"), "select": ("", "0", "-5"), "tostring": ("",), "coroutine.resume": ("", "1"),
    "string.format": ("'%d', 'x'", "'%y'"), "load": ("", "{}"), "next": ("", "{}, 1"), "utf8.char": ("-1", "{}"),
    "debug.getinfo": ("", "{}", "1, 'X'"), "table.insert": ("{}", "{}, 1, 2, 3", "{}, 5, 2"), "pcall": ("",),
    "xpcall": ("", "print"), "os.time": ("{}",), "string.char": ("256", "{}"),
    "io.stdout.write": ("", "nil", "io.stdout, {}"), "tonumber": ("", "1, 2", "'1', 99"),
    "table.sort": ("", "{1, 'x'}", "{}, 1"), "getmetatable('').__add": ("", "'a', 1"), "require": ("", "{}"),
    "io.lines": ("'no-such-file'", "{}"), "table.unpack": ("{}, 1, 1e7", ""), "string.dump": ("print", ""),
    "assert": ("", "nil", "false, 'message'", "nil, {}"), "coroutine.wrap(print)": ("",), "coroutine.yield": ("1",),
}


# Each message contains the one before twice; 200,000 calls that return one value more each.
TOO_LONG = {("require", "handler"), ("pcall", "call metamethod")}


def names_for(function, position):
    if function in COSTLY:
        return SMALL
    excluded = UNCOMPARABLE.get((function, position), ())
    return [name for name in ARGUMENTS if name not in excluded]


def parameters():
    for function, valid in FUNCTIONS.items():
        if function not in NOT_WITHOUT:
            for count in range(len(valid)):
                yield Chunk(f"function/{function}/{count} arguments", f"local r = {function}({', '.join(valid[:count])})\nreturn r")
                yield Chunk(f"function/{function}/{count} arguments, method",
                            f"local o = {{f = {function}}}\nlocal r = o:f({', '.join(valid[:count])})\nreturn r")
        for position in range(1, len(valid) + 1):
            for name in names_for(function, position):
                given = [*valid]
                given[position - 1] = ARGUMENTS[name]
                yield Chunk(f"function/{function}/{position}: {name}",
                            ("" if function in RANDOM else "return ") + f"{function}({', '.join(given)})")
                if position < len(valid) and (function, len(valid)) not in UNCOMPARABLE and function not in NOT_WITHOUT:
                    yield Chunk(f"function/{function}/{position}: {name}, the last",
                                f"local r = {function}({', '.join(given[:position])})\nreturn r")


def string_methods():
    for function, valid in FUNCTIONS.items():
        library, _, name = function.partition(".")
        if library != "string" or name in ("char", "dump", "packsize"):
            continue
        for count in range(len(valid)):
            yield Chunk(f"string method/{name}/{count} arguments",
                        f"local s = {valid[0]}\nlocal r = s:{name}({', '.join(valid[1:count + 1])})\nreturn r")
        for position in range(2, len(valid) + 1):
            for kind in ("nil", "true", "fraction", "table", "string", "native", "userdata", "named"):
                given = [*valid]
                given[position - 1] = ARGUMENTS[kind]
                yield Chunk(f"string method/{name}/{position}: {kind}",
                            f"local s = {valid[0]}\nlocal r = s:{name}({', '.join(given[1:])})\nreturn r")


def file_methods():
    metamethods = "debug.getmetatable(io.stdout)"
    for method, valid in METHODS.items():
        public = not method.startswith("__")
        function = f"io.stdout.{method}" if public else f"{metamethods}.{method}"
        yield Chunk(f"file/{method}/no self", f"local r = {function}()\nreturn r")
        for name, value in ARGUMENTS.items():
            if name != "userdata":  # io.stdout is needed to print
                yield Chunk(f"file/{method}/self: {name}", f"local f = {function}\nlocal r = f({value})\nreturn r")
            yield Chunk(f"file/{method}/as a method: {name}",
                        f"local o = setmetatable({{}}, {{__index = {{{method} = {function}}}}})\n"
                        f"local r = o:{method}({value})\nreturn r")
        if public:
            closed = "local file = io.tmpfile()\nfile:close()\n"
            yield Chunk(f"file/{method}/closed", f"{closed}local r = file:{method}({', '.join(valid)})\nreturn r")
            yield Chunk(f"file/{method}/closed, as a function", f"{closed}local r = {function}(file)\nreturn r")
            yield from file_parameters(method, valid)


def file_parameters(method, valid):
    for position in range(1, len(valid) + 1):
        for name in SMALL if method in COSTLY else ARGUMENTS:
            given = ", ".join([*valid[:position - 1], ARGUMENTS[name], *valid[position:]])
            yield Chunk(f"file/{method}/{position}: {name}",
                        "local file = io.tmpfile()\nfile:write('10 abc\\n1.5\\n')\nfile:seek('set')\n"
                        f"local r = file:{method}({given})\nreturn r ~= file and r")


def calls():
    for function, lists in SAMPLES.items():
        for number, arguments in enumerate(lists):
            for call, text in CALLS.items():
                if (function, call) in TOO_LONG:
                    continue
                given = arguments or "nil"
                body = text.replace("$f, $a", f"$f, {arguments}" if arguments else "$f")
                body = body.replace("($a)", f"({arguments})").replace("$f", function).replace("$a", given)
                if call in ("metamethod", "index metamethod") and "," in given:
                    body = body.replace(given, f"({given.split(',')[0]})")
                yield Chunk(f"call/{function}/{number}/{call}", body)


def cases():
    for part in (parameters, string_methods, file_methods, calls):
        yield from part()
