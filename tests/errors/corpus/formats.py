"""The small languages of the string library: format specifiers, patterns, pack formats, dates, UTF-8."""

from corpus.case import Chunk

FORMATS = (
    "%", "%%", "%y", "%5", "%5.", "%.5", "%d", "%5d", "%-5d", "%05d", "%+d", "% d", "%#d", "%.3d", "%5.3d", "%100d",
    "%99d", "%999d", "%.99d", "%.100d", "%.999d", "%i", "%u", "%5u", "%c", "%5c", "%-5c", "%05c", "%.1c", "%#c", "%s",
    "%5s", "%-5s", "%05s", "%.3s", "%5.3s", "%100s", "%#s", "%+s", "% s", "%q", "%5q", "%-q", "%.1q", "%#q", "%x",
    "%X", "%#x", "%5.3x", "%+x", "% x", "%o", "%#o", "%e", "%E", "%5.2e", "%#e", "%f", "%F", "%5.2f", "%+f", "%#f",
    "%.100f", "%99.99f", "%g", "%G", "%#g", "%a", "%A", "%.3a", "%p", "%5p", "%-20p", "%.3p", "%#p", "%05p", "%n",
    "%l", "%ld", "%lld", "%hd", "%z", "%D", "%S", "%C", "%U", "%b", "%B", "%r", "%w", "%1$d", "%*d", "%.*d", "%--d",
    "%----------------------d", "%#####d", "%-+ #0d", "%-+ #00d", "%1234567890d", "%0000000000d", "%.0000d", "% % d",
    "%\\0", "%\\n", "% ", "%\xe4", "%5 d", "%.-5d", "%5.5.5d", "%.5.5d", "%(", "%)", "%[", "%]", "%v", "%t", "%j",
    "%'d", "%I64d", "%-", "%#", "%+", "%0", "%.", "%100", "%10.10", "%10.123s", "%123.1s", "%.123s", "%\\1", "%-.3s",
    "%.0s", "%.s", "%5.s", "%.d", "%.q", "%-5q", "%10q", "%1q", "%0q", "%+q", "% q", "%i%y", "%d%d", "text",
    "text %d text %y", "%s%s", "%5%", "%-%", "%.5%",
)
FORMAT_ARGUMENTS = (
    "1", "1.5", "'x'", "'10'", "'1.5'", "{}", "nil", "true", "", "2^63", "0/0", "math.huge", "'a\\0b'", "print", "-1",
    "300", "setmetatable({}, {__tostring = function() return 42 end})",
    "setmetatable({}, {__tostring = function() return {} end})",
    "setmetatable({}, {__tostring = function() error('inside') end})", "setmetatable({}, {__name = 'My.Type'})",
    "io.stdout",
)

PATTERNS = (
    "[", "[a", "[^", "[^a", "[]", "[]a", "[^]", "[a-", "[a-]", "[%", "[%a", "[%]", "%", "a%", "(", "(a", ")", "a)",
    "())", "(()", "%b", "%bx", "%bxy", "%f", "%fa", "%f[", "%f[a", "%f[a]", "%1", "%2", "(a)%2", "(a%1)", "(%1)",
    "()%1", "%0", "(a)%0", "%9", "((a)%2)", "%10", "[[:alpha:]", "[%", "a[%", "[a%", "%g(", "(((((", "(a)(b)(c)%4",
    "*", "+", "-", "?", "**", "a**", "^*", "$*", "(*)", "[*", "%", "\\0", "[\\0", "%\\0", "[a-%", "[a-z", "[z-a]",
    "%z", "%y", "%q", "(%", "(%)", "([", "([)", "%f", "%f%", "%bb", "^", "$", "^$", ".-", "[a][", "a-b-[", "x*(",
)
PATTERN_CALLS = (
    "('abc'):find({})", "('abc'):match({})", "('abc'):gsub({}, '')", "('abc'):gmatch({})()", "string.find('', {})",
    "('(a)'):find({}, 2)", "('abc'):find({}, 1, true)", "('aXb'):gsub({}, '%0')", "('abc'):find('x' .. {})",
    "('aaa'):match({}, 10)",
)

REPLACEMENTS = (
    "'%'", "'%2'", "'%1'", "'%0'", "'%9'", "'%x'", "'%%'", "'%a'", "'a%'", "'% '", "'%\\0'", "'%-1'", "{}",
    "{b = true}", "{b = {}}", "{b = 1}", "{b = false}", "{b = print}", "function() return {} end",
    "function() return true end", "function() return 1 end", "function() return print end",
    "function() return io.stdout end", "function() return nil end", "function() error('inside') end",
    "function() error() end", "function() error({}) end", "function(...) return select('#', ...) end",
    "setmetatable({}, {__index = function() error('index') end})", "setmetatable({}, {__index = 42})",
    "setmetatable({}, {__index = function() return {} end})", "setmetatable({}, {__call = print})", "nil", "true",
    "42", "io.stdout", "coroutine.create(print)", "string.rep", "math.floor", "print",
)

PACKS = (
    "", " ", "b", "B", "h", "H", "i", "i0", "i1", "i2", "i3", "i16", "i17", "i99", "i100000000000000000000", "I",
    "I17", "I16", "l", "L", "j", "J", "T", "f", "d", "n", "s", "s0", "s1", "s17", "s100", "z", "c", "c0", "c1", "c5",
    "c-1", "x", "X", "Xi", "Xi4", "Xz", "Xs", "X!", "X<", "XX", "Xx", "Xc1", "X ", "!", "!0", "!1", "!3", "!8", "!16",
    "!17", "<", ">", "=", "y", "a", "A", "%", "1", "-", "i-1", "b b", "b,b", "i4z", "!3i3", "!4i3", "!2i3", "!8Xi3",
    "!4 i3", "!i3", "< i4", "\\0", "\xe4", "k", "i4i", "sz", "xxxx", "!4x!8Xd", "s4s8", "jJ", "c3c4",
)
PACK_VALUES = (
    "1", "-1", "128", "256", "65536", "2^31", "2^63", "1.5", "'x'", "'abcdef'", "'a\\0b'", "''", "{}", "nil", "true",
    "'10'", "math.maxinteger", "0/0", "math.mininteger", "1, 2", "1, 'x'",
)
UNPACK_SOURCES = (
    "''", "'\\1'", "'\\1\\2\\3\\4\\5\\6\\7\\8'", "('\\255'):rep(20)", "'abc'", "'abc\\0'", "('\\1'):rep(3), 10",
    "'abc', -1", "'abc', 0", "'abc', 4", "'abc', 5", "'abc', -10", "('\\127'):rep(40)", "'\\10abc'",
)

DATES = (
    "%", "%%", "%a", "%E", "%Ec", "%EX", "%Ez", "%O", "%Od", "%Oz", "%Q", "%q", "%!", "% ", "%5d", "%-d", "%_d",
    "%\\0", "%\xe4", "%k", "%l", "%s", "%P", "%L", "%f", "%i", "%J", "%K", "%N", "%o", "%v", "%1", "!%", "!%Ez",
    "*t%", "!*t", "!*tx", "*", "!", "text %", "text %Q text", "%d%Q", "%Ey", "%EY", "%Ed", "%Oy", "%OY", "%OC", "%E%",
    "%O%", "%EE", "%EO", "%y%", "%+", "%G %g %u %V", "%D %F %r %R %T %t %n", "%C %e %h %j %M %p %S %U %w %W",
    "%c %x %X",
)
DATE_TIMES = (
    "0", "1.5", "'0'", "'x'", "{}", "-1", "2^53", "2^60", "math.maxinteger", "math.mininteger", "1e100", "0/0",
    "true",
)

TIME_FIELDS = ("year", "month", "day", "hour", "min", "sec", "isdst")
TIME_VALUES = (
    "nil", "'x'", "'10'", "'1.5'", "1.5", "3.0", "{}", "true", "2^31", "-2^31", "2^40", "math.maxinteger",
    "math.mininteger", "2^63", "0/0", "'0x10'", "-1", "1e15", "2147483647", "2147483648", "2147483649", "-2147483648",
    "-2147483649", "print", "'99999999999'", "2147485547", "2147485548", "-2147481748", "-2147481749",
)

UTF8 = (
    "'\\x80'", "'\\xff'", "'\\xc3'", "'\\xc3\\x28'", "'\\xe2\\x82'", "'\\xed\\xa0\\x80'", "'\\xf4\\x90\\x80\\x80'",
    "'\\u{7FFFFFFF}'", "'a\\x80b'", "'\\xc0\\x80'", "'\\u{D7FF}'", "'\\u{10FFFF}'", "'\\u{110000}'", "'abc\\xffdef'",
    "'\\xfe'", "'ab\\x80'", "'\xe4'", "''", "'a'", "'\\u{20AC}'", "'\\u{20AC}\\x80'",
)
UTF8_CALLS = (
    "utf8.len({})", "utf8.len({}, 2)", "utf8.len({}, 1, 2)", "utf8.len({}, 10)", "utf8.len({}, -10)",
    "utf8.len({}, 1, 10)", "utf8.len({}, 1, -1, true)", "utf8.codepoint({})", "utf8.codepoint({}, 1, -1)",
    "utf8.codepoint({}, 10)", "utf8.codepoint({}, 1, 10)", "utf8.codepoint({}, 0)", "utf8.codepoint({}, 1, -1, true)",
    "utf8.codepoint({}, -10)", "utf8.codepoint({}, 2)", "utf8.offset({}, 1)", "utf8.offset({}, 2)",
    "utf8.offset({}, -1)", "utf8.offset({}, 0, 2)", "utf8.offset({}, 1, 2)", "utf8.offset({}, 1, 10)",
    "utf8.offset({}, 1, -10)", "utf8.offset({}, -1, 2)", "utf8.offset({}, 5)",
    "(function(s) local n = 0 for p, c in utf8.codes(s) do n = n + c end return n end)({})",
    "(function(s) local n = 0 for p, c in utf8.codes(s, true) do n = n + c end return n end)({})",
    "utf8.codes({})({}, 1)", "utf8.codes({})({}, 0)", "utf8.codes({})({}, 100)", "utf8.codes({})({}, -1)",
    "utf8.codes({})()", "utf8.codes({})({}, 'x')",
)
UTF8_CODES = (
    "-1", "0", "127", "0x10FFFF", "0x110000", "0x7FFFFFFF", "0x80000000", "2^31", "2^32", "math.maxinteger", "1.5",
    "'65'", "'x'", "nil", "{}", "65, -1", "65, {}",
)

TO_NUMBERS = (
    "'10', 1", "'10', 37", "'10', 0", "'10', -1", "'10', 2^31", "'10', 1.5", "'10', 'x'", "'10', '16'", "'10', {}",
    "10, 10", "1.5, 10", "{}, 10", "nil, 10", "true, 16", "print, 2", "'10', math.maxinteger", "", "nil", "{}",
    "'', 10", "'z', 36", "'8', 8", "io.stdout, 10", "'1e1', 10", "'ff', 16, 3", "'7' .. 7, 8", "'10', 2^63",
    "'10', 0/0",
)


def cases():
    for text in FORMATS:
        for argument in FORMAT_ARGUMENTS:
            given = f", {argument}" if argument else ""
            yield Chunk(f"format/{text}/{argument}", f'return (string.format("{text}"{given}):gsub("0x%x+", "0x"))')
        yield Chunk(f"format/{text}/method", f'local s = ("{text}"):format({{}}, {{}})\nreturn s:gsub("0x%x+", "0x")')
    for pattern in dict.fromkeys(PATTERNS):
        for call in PATTERN_CALLS:
            yield Chunk(f"pattern/{pattern}/{call}", "return " + call.replace("{}", f"'{pattern}'"))
    for replacement in REPLACEMENTS:
        for pattern in ("b", "(b)", "(a)(b)", "()", "x", "(a)(b"):
            yield Chunk(f"replacement/{replacement}/{pattern}", f"local r = ('abc'):gsub('{pattern}', {replacement})\nreturn r")
    for text in PACKS:
        for value in PACK_VALUES:
            yield Chunk(f"pack/{text}/{value}", f"return string.pack('{text}', {value})")
        for source in UNPACK_SOURCES:
            yield Chunk(f"unpack/{text}/{source}", f"return string.unpack('{text}', {source})")
        yield Chunk(f"packsize/{text}", f"return string.packsize('{text}')")
    for text in DATES:
        for time in DATE_TIMES:
            yield Chunk(f"date/{text}/{time}", f"local r = os.date('!{text}', {time})\nreturn type(r) == 'string' and r or type(r)")
    for field in TIME_FIELDS:
        for value in TIME_VALUES:
            yield Chunk(f"time/{field}/{value}", f"local t = {{year = 2000, month = 1, day = 1, hour = 12}}\nt.{field} = {value}\nreturn os.time(t)")
    for text in UTF8:
        for call in UTF8_CALLS:
            yield Chunk(f"utf8/{text}/{call}", "return " + call.replace("{}", text))
    for code in UTF8_CODES:
        yield Chunk(f"utf8/char/{code}", f"return utf8.char({code})")
    for arguments in TO_NUMBERS:
        yield Chunk(f"tonumber/{arguments}", f"return tonumber({arguments})")
