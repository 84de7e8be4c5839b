"""Malformed tokens, the text `near` which a message says it is, and the names of chunks."""

from corpus.case import Chunk

NUMBERS = (
    "3x", "0x", "0xg", "1e", "1e+", "1e-x", "0x1p", "0x1p+", "0x.p1", "0x.", "1..2", "1.2.3", "1.2e3.4", "0xep1",
    "0xep-1", "08", "0b1", "1_000", "1'", "0x1.8p1x", "12e5.", "3.x", "3.e", ".5x", ".e1", "0x1P", "1E", "1ee1",
    "0xx1", "1a", "9z", "1" + "0" * 400, "0x" + "f" * 400, "1" * 250 + "x", "1e400", "0x1p99999", "1e99999999999",
    "0x1e+1", "0xe+1", "1e5e", "1.", "1.e5", ".5", "0x.8", "0x8.", "0x1.p2", "9223372036854775807",
    "9223372036854775808", "0xffffffffffffffffff", "1\\", "1\xe4", "1\x00", "0x1\x01", "5.5.", "5..", "5...",
    "1 .. 2", "1..x", "0xA.", "0xAp", "1e1x", "1e1_",
)

ESCAPES = (
    "\\q", "\\", "\\8", "\\256", "\\300", "\\999", "\\2565", "\\x", "\\xg", "\\x1", "\\x1g", "\\xg1", "\\u",
    "\\u0041", "\\u{", "\\u{}", "\\u{g}", "\\u{41", "\\u{110000}", "\\u{7FFFFFFF}", "\\u{80000000}", "\\u{FFFFFFFFF}",
    "\\u{ 41}", "\\u{41 }", "\\z", "\\z\\q", "\\\x00", "\\\x01", "\\\xe4", "\\-1", "\\ ", "\\A", "\\X41", "\\U{41}",
    "\\a\\b\\f\\n\\r\\t\\v\\q", "\\065\\q", "\\u{41}\\q", "\\xff\\q", "text \\q text", "\\256 text", "\\x1 text",
    "a" * 100 + "\\q", "\\\t", "\\;", "\\$", "\\%", "\\(", "\\d", "\\0\\q", "\\\r\n\\q", "\\\n\r\\q", "\\\n\\q",
    "\\\r\\q",
)

# After `x = `.
UNFINISHED = {
    "quote": "'",
    "double quote": "\"",
    "text": "'text",
    "double text": "\"text",
    "text and a newline": "'text\nmore'",
    "text and a carriage return": "'text\rmore'",
    "other quote": "'text\"",
    "escaped quote": "'text\\'",
    "escape": "'text\\",
    "escaped newline": "'text\\\n",
    "escaped newline and text": "'text\\\nmore",
    "z": "'text\\z  \n  \n",
    "z and newline": "'text\\z\n\nmore\n'",
    "hexadecimal escape": "'\\x",
    "hexadecimal escape 1": "'\\x4",
    "decimal escape": "'\\1",
    "unicode escape": "'\\u",
    "unicode escape {": "'\\u{",
    "unicode escape {4": "'\\u{4",
    "long": "[[",
    "long text": "[[text",
    "long lines": "[[text\n\nmore\n",
    "long with an equals": "[=[text]]",
    "long with too many": "[[text]=]",
    "long with two": "[==[text]=]",
    "long without a bracket": "[=",
    "long without a bracket 2": "[==text",
    "long with a bracket": "[[text]",
    "long begins with a newline": "[[\n",
    "long begins with a newline 2": "[[\r\n\n",
    "bracket": "[",
    "comment": "--[[",
    "comment text": "--[[ text\n\nmore",
    "comment with an equals": "--[==[ text ]]",
    "comment without a bracket": "--[=",
    "comment without a bracket and a line": "--[==\n1",
    "comment at the end": "1 --",
    "comment closed": "--[[ ]]",
    "comment bracket": "--[",
    "long string of 100": "'" + "t" * 100,
    "long string of 100 over lines": "[[" + "line\n" * 20,
    "zero byte": "'a\0b",
    "high bytes": "'\xe4\xf6\xfc",
    "long zero byte": "[[a\0b",
    "newline first": "\n\n'text",
    "in a call": "f('text",
    "in a table": "{'text',\n'more",
    "only a shebang": "\n#!x",
    "nested long": "[[ [[ ]]",
    "nested comment": "--[[ --[[ ]] ]]",
}

CHARACTERS = [chr(code) for code in (*range(0, 33), *range(127, 161), 255)] + list("!@#$%^&?\\`|~'\"[]{}():;,.<>=+-*/")

CONTEXTS = {"after an equals": "x = {}", "as a statement": "{}", "after a value": "x = 1 {}", "in a name": "na{}me = 1",
            "after a call": "f() {}", "in a table": "x = {{ {} }}", "after local": "local {}", "twice": "x = {}{}"}

LINES = {"newline": "\n", "carriage return": "\r", "both": "\r\n", "both the other way": "\n\r", "two returns": "\r\r",
         "form feed": "\f", "vertical tab": "\v", "mixed": "\n\r\n", "both twice": "\r\n\r\n"}

LONG = "x" * 300
CHUNK_NAMES = {
    "text": "x = ",
    "text with a newline": "x = 1\nx = ",
    "text that begins with a newline": "\nx = ",
    "empty": "",
    "at": "@",
    "at name": "@name",
    "at path": "@dir/file.lua",
    "at long": "@" + LONG,
    "at 59": "@" + "x" * 58 + "y",
    "at 60": "@" + "x" * 59 + "y",
    "at 61": "@" + "x" * 60 + "y",
    "at newline": "@a\nb",
    "at zero byte": "@a\0b",
    "equals": "=",
    "equals name": "=name",
    "equals long": "=" + LONG,
    "equals 59": "=" + "x" * 58 + "y",
    "equals 60": "=" + "x" * 59 + "y",
    "equals 61": "=" + "x" * 60 + "y",
    "equals newline": "=a\nb",
    "equals zero byte": "=a\0b",
    "long text": LONG,
    "long text with a newline": LONG + "\n" + LONG,
    "short line of a long text": "short\n" + LONG,
    "44": "x" * 44,
    "45": "x" * 45,
    "46": "x" * 46,
    "47": "x" * 47,
    "48": "x" * 48,
    "49": "x" * 49,
    "50": "x" * 50,
    "newline at 44": "x" * 44 + "\n",
    "newline at 45": "x" * 45 + "\n",
    "newline at 48": "x" * 48 + "\n",
    "carriage return": "a\rb",
    "tab": "a\tb",
    "quote": "a\"b",
    "zero byte": "a\0b",
    "high bytes": "\xe4\xf6",
    "brackets": "[string \"x\"]",
    "only a newline": "\n",
    "blank": " ",
    "sharp": "#x",
    "stdin": "=stdin",
    "at twice": "@@x",
    "equals twice": "==x",
    "number": "=42",
    "at 40 dots": "@" + "." * 70,
}


def tokens():
    for number in NUMBERS:
        yield Chunk(f"number/{number[:40]}", f"return {number}")
        yield Chunk(f"number/{number[:40]}, then a line", f"x = {number}\nx = ")
        yield Chunk(f"number/{number[:40]}, as an operand", f"local a = 1\nreturn a + {number} * 2")
        if "'" not in number and "\\" not in number:
            yield Chunk(f"number/{number[:40]}, converted", f"return tonumber('{number}'), '{number}' + 1")
    for escape in ESCAPES:
        for kind, text in {"single": f"return '{escape}'", "double": f'return "{escape}"', "unfinished": f"return '{escape}",
                           "before a line": f"return '{escape}\n'", "later": f"x = 1\ny = 'begin {escape} end'"}.items():
            yield Chunk(f"escape/{escape[:40]}/{kind}", text)
    for name, text in UNFINISHED.items():
        yield Chunk(f"unfinished/{name}", f"x = {text}")
        yield Chunk(f"unfinished/{name}, in a function", f"function f()\nreturn {text}")
        yield Chunk(f"unfinished/{name}, as a statement", text)
    for character in CHARACTERS:
        for context, text in CONTEXTS.items():
            yield Chunk(f"character/{ord(character)}/{context}", text.replace("{}", character).replace("{{", "{").replace("}}", "}"))
    for name, line in LINES.items():
        yield Chunk(f"line/{name}", f"x = 1{line}y = 2{line}z = = 3")
        yield Chunk(f"line/{name}, at run time", f"local x = 1{line}local y = 2{line}x.y.z = 3")
        yield Chunk(f"line/{name}, in a long string", f"local x = [[a{line}b{line}]]\nx.y.z = 3")
        yield Chunk(f"line/{name}, in a comment", f"--[[a{line}b{line}]]\nlocal x x.y.z = 3")
        yield Chunk(f"line/{name}, escaped", f"local x = 'a\\{line}b\\{line}'\nx.y.z = 3")
        yield Chunk(f"line/{name}, skipped", f"local x = 'a\\z{line}b\\z{line}'\nx.y.z = 3")


def lua_string(text):
    return '"' + "".join(f"\\{ord(c):03d}" for c in text) + '"'


def chunk_names():
    for name, chunk_name in CHUNK_NAMES.items():
        given = lua_string(chunk_name)
        yield Chunk(f"chunk name/{name}/syntax", f"return load('x = = 1', {given})")
        yield Chunk(f"chunk name/{name}/end of text", f"return load('x = 1\\nx =', {given})")
        yield Chunk(f"chunk name/{name}/run time", f"local f = load('local x = nil; return x.y', {given})\nf()")
        yield Chunk(f"chunk name/{name}/error", f"local f = load('error(\"text\")', {given})\nf()")
        yield Chunk(f"chunk name/{name}/function", f"local f = load('return function() local x; x() end', {given})\nf()()")
        yield Chunk(f"chunk name/{name}/information",
                    f"local i = debug.getinfo(load('return 1', {given}), 'S')\nreturn i.source, i.short_src, i.what")
        yield Chunk(f"chunk name/{name}/default", f"local f, e = load({given})\nreturn e or debug.getinfo(f, 'S').short_src")
        yield Chunk(f"chunk name/{name}/of a reader", f"local done\nlocal f, e = load(function() if not done then done = true return 'x x' end end, {given})\nreturn e")
        yield Chunk(f"chunk name/{name}/mode", f"return load('return 1', {given}, 'b')")
        yield Chunk(f"chunk name/{name}/not text", f"return load('\\27Lua', {given}, 't')")


LOADS = {
    "reader gives a table": "return load(function() return {} end)",
    "reader gives a number": "local n = 0\nreturn load(function() n = n + 1 if n < 3 then return n end end)",
    "reader gives a boolean": "return load(function() return true end)",
    "reader fails": "return load(function() error('no more') end)",
    "reader fails with a table": "return load(function() error({}) end)",
    "reader fails with nil": "return load(function() error() end)",
    "reader fails at run time": "return load(function() local x; return x.y end)",
    "reader fails later":
        "local n = 0\n"
        "return load(function() n = n + 1 if n > 2 then error('third') end return 'x = 1 ' end)",
    "reader yields": "return coroutine.wrap(function() return load(function() coroutine.yield(1) end) end)()",
    "reader is a number": "return load(42)",
    "reader is callable": "return load(setmetatable({}, {__call = function() end}))",
    "reader gives pieces of tokens":
        "local t = {'x = 12', '34 ', '= 5'}\n"
        "local i = 0\n"
        "return load(function() i = i + 1 return t[i] end)",
    "reader gives pieces of strings":
        "local t = {'x = \"ab', 'cd', '\\n"
        "\"'}\n"
        "local i = 0\n"
        "return load(function() i = i + 1 return t[i] end)",
    "reader gives an empty piece":
        "local t = {'x = ', '', '1'}\n"
        "local i = 0\n"
        "return load(function() i = i + 1 return t[i] end)",
    "mode t of text": "return load('x x', '=n', 't')",
    "mode b of text": "return load('x x', '=n', 'b')",
    "mode bt of text": "return load('x x', '=n', 'bt')",
    "mode x of text": "return load('x x', '=n', 'x')",
    "mode empty of text": "return load('x x', '=n', '')",
    "mode long": "return load('x x', '=n', 'neither of them')",
    "mode number": "return load('x x', '=n', 1)",
    "mode table": "return load('x x', '=n', {})",
    "mode t of a binary": "return load(string.dump(print and function() end), '=n', 't')",
    "mode x of a binary": "return load(string.dump(function() end), '=n', 'x')",
    "mode t of an escape": "return load('\\27', '=n', 't')",
    "mode t of a reader": "return load(function() return '\\27' end, '=n', 't')",
    "mode b of a reader": "local d\nreturn load(function() if not d then d = 1 return 'x' end end, '=n', 'b')",
    "name number": "return load('x x', 42)",
    "name table": "return load('x x', {})",
    "name nil": "return load('x x', nil)",
    "environment": "local f = load('return x.y', '=n', 't', {})\nreturn f()",
    "environment nil": "local f = load('return x', '=n', 't', nil)\nreturn f()",
    "environment number": "local f = load('return x', '=n', 't', 42)\nreturn f()",
    "environment nil, assigned": "local f = load('x = 1', '=n', 't', nil)\nreturn f()",
    "environment without upvalue": "local f = load('return 1', '=n', 't', {})\nreturn f()",
    "comment line": "return load('#comment\\nx x', '=n')",
    "byte order mark": "return load('\\xEF\\xBB\\xBFx x', '=n')",
    "dump of a native": "return string.dump(print)",
    "dump of nothing": "return string.dump()",
    "dump of a callable": "return string.dump(setmetatable({}, {__call = print}))",
    "loadfile of a folder": "return loadfile('.')",
    "loadfile of nothing": "return loadfile('no-such-file')",
    "loadfile of an empty name": "return loadfile('')",
    "dofile of nothing": "return dofile('no-such-file')",
    "dofile of a folder": "return dofile('.')",
    "dofile of a table": "return dofile({})",
    "dofile in a function": "local function f()\nlocal r = dofile('no-such-file')\nreturn r\nend\nreturn f()",
    "load in a function": "local function f()\nlocal r = assert(load('x x'))\nreturn r\nend\nreturn f()",
}


def cases():
    yield from tokens()
    yield from chunk_names()
    for name, text in LOADS.items():
        yield Chunk(f"load/{name}", text)
