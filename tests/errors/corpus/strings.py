"""The small languages of the string library: format specifiers, patterns, pack formats, dates, UTF-8."""

from corpus.case import Chunk

FORMATS = ("%", "%%", "%y", "%5", "%5.", "%.5", "%d", "%5d", "%-5d", "%05d", "%+d", "% d", "%#d", "%.3d", "%5.3d", "%100d", "%99d", "%999d",
           "%.99d", "%.100d", "%.999d", "%i", "%u", "%5u", "%c", "%5c", "%-5c", "%05c", "%.1c", "%#c", "%s", "%5s", "%-5s", "%05s", "%.3s",
           "%5.3s", "%100s", "%#s", "%+s", "% s", "%q", "%5q", "%-q", "%.1q", "%#q", "%x", "%X", "%#x", "%5.3x", "%+x", "% x", "%o", "%#o",
           "%e", "%E", "%5.2e", "%#e", "%f", "%F", "%5.2f", "%+f", "%#f", "%.100f", "%99.99f", "%g", "%G", "%#g", "%a", "%A", "%.3a", "%p",
           "%5p", "%-20p", "%.3p", "%#p", "%05p", "%n", "%l", "%ld", "%lld", "%hd", "%z", "%D", "%S", "%C", "%U", "%b", "%B", "%r", "%w", "%1$d",
           "%*d", "%.*d", "%--d", "%----------------------d", "%#####d", "%-+ #0d", "%-+ #00d", "%1234567890d", "%0000000000d", "%.0000d",
           "% % d", "%\\0", "%\\n", "% ", "%\xe4", "%5 d", "%.-5d", "%5.5.5d", "%.5.5d", "%(", "%)", "%[", "%]", "%v", "%t", "%j", "%'d", "%I64d",
           "%-", "%#", "%+", "%0", "%.", "%100", "%10.10", "%10.123s", "%123.1s", "%.123s", "%\\1", "%-.3s", "%.0s", "%.s", "%5.s", "%.d", "%.q",
           "%-5q", "%10q", "%1q", "%0q", "%+q", "% q", "%i%y", "%d%d", "text", "text %d text %y", "%s%s", "%5%", "%-%", "%.5%")
FORMAT_ARGUMENTS = ("1", "1.5", "'x'", "'10'", "'1.5'", "{}", "nil", "true", "", "2^63", "0/0", "math.huge", "'a\\0b'", "print", "-1", "300",
                    "setmetatable({}, {__tostring = function() return 42 end})", "setmetatable({}, {__tostring = function() return {} end})",
                    "setmetatable({}, {__tostring = function() error('inside') end})", "setmetatable({}, {__name = 'My.Type'})", "io.stdout")

PATTERNS = ("[", "[a", "[^", "[^a", "[]", "[]a", "[^]", "[a-", "[a-]", "[%", "[%a", "[%]", "%", "a%", "(", "(a", ")", "a)", "())", "(()", "%b", "%bx",
            "%bxy", "%f", "%fa", "%f[", "%f[a", "%f[a]", "%1", "%2", "(a)%2", "(a%1)", "(%1)", "()%1", "%0", "(a)%0", "%9", "((a)%2)", "%10", "[[:alpha:]",
            "[%", "a[%", "[a%", "%g(", "(((((", "(a)(b)(c)%4", "*", "+", "-", "?", "**", "a**", "^*", "$*", "(*)", "[*", "%", "\\0", "[\\0", "%\\0",
            "[a-%", "[a-z", "[z-a]", "%z", "%y", "%q", "(%", "(%)", "([", "([)", "%f", "%f%", "%bb", "^", "$", "^$", ".-", "[a][", "a-b-[", "x*(")
PATTERN_CALLS = ("('abc'):find({})", "('abc'):match({})", "('abc'):gsub({}, '')", "('abc'):gmatch({})()", "string.find('', {})",
                 "('(a)'):find({}, 2)", "('abc'):find({}, 1, true)", "('aXb'):gsub({}, '%0')", "('abc'):find('x' .. {})", "('aaa'):match({}, 10)")

REPLACEMENTS = ("'%'", "'%2'", "'%1'", "'%0'", "'%9'", "'%x'", "'%%'", "'%a'", "'a%'", "'% '", "'%\\0'", "'%-1'", "{}", "{b = true}", "{b = {}}", "{b = 1}",
                "{b = false}", "{b = print}", "function() return {} end", "function() return true end", "function() return 1 end", "function() return print end",
                "function() return io.stdout end", "function() return nil end", "function() error('inside') end", "function() error() end",
                "function() error({}) end", "function(...) return select('#', ...) end", "setmetatable({}, {__index = function() error('index') end})",
                "setmetatable({}, {__index = 42})", "setmetatable({}, {__index = function() return {} end})", "setmetatable({}, {__call = print})", "nil", "true", "42",
                "io.stdout", "coroutine.create(print)", "string.rep", "math.floor", "print")

PACKS = ("", " ", "b", "B", "h", "H", "i", "i0", "i1", "i2", "i3", "i16", "i17", "i99", "i100000000000000000000", "I", "I17", "I16", "l", "L", "j", "J", "T",
         "f", "d", "n", "s", "s0", "s1", "s17", "s100", "z", "c", "c0", "c1", "c5", "c-1", "x", "X", "Xi", "Xi4", "Xz", "Xs", "X!", "X<", "XX", "Xx", "Xc1", "X ",
         "!", "!0", "!1", "!3", "!8", "!16", "!17", "<", ">", "=", "y", "a", "A", "%", "1", "-", "i-1", "b b", "b,b", "i4z", "!3i3", "!4i3", "!2i3", "!8Xi3",
         "!4 i3", "!i3", "< i4", "\\0", "\xe4", "k", "i4i", "sz", "xxxx", "!4x!8Xd", "s4s8", "jJ", "c3c4")
PACK_VALUES = ("1", "-1", "128", "256", "65536", "2^31", "2^63", "1.5", "'x'", "'abcdef'", "'a\\0b'", "''", "{}", "nil", "true", "'10'", "math.maxinteger", "0/0",
               "math.mininteger", "1, 2", "1, 'x'")
UNPACK_SOURCES = ("''", "'\\1'", "'\\1\\2\\3\\4\\5\\6\\7\\8'", "('\\255'):rep(20)", "'abc'", "'abc\\0'", "('\\1'):rep(3), 10", "'abc', -1", "'abc', 0", "'abc', 4", "'abc', 5",
                  "'abc', -10", "('\\127'):rep(40)", "'\\10abc'")

DATES = ("%", "%%", "%a", "%E", "%Ec", "%EX", "%Ez", "%O", "%Od", "%Oz", "%Q", "%q", "%!", "% ", "%5d", "%-d", "%_d", "%\\0", "%\xe4", "%k", "%l", "%s", "%P", "%L", "%f",
         "%i", "%J", "%K", "%N", "%o", "%v", "%1", "!%", "!%Ez", "*t%", "!*t", "!*tx", "*", "!", "text %", "text %Q text", "%d%Q", "%Ey", "%EY", "%Ed", "%Oy", "%OY", "%OC",
         "%E%", "%O%", "%EE", "%EO", "%y%", "%+", "%G %g %u %V", "%D %F %r %R %T %t %n", "%C %e %h %j %M %p %S %U %w %W", "%c %x %X")
DATE_TIMES = ("0", "1.5", "'0'", "'x'", "{}", "-1", "2^53", "2^60", "math.maxinteger", "math.mininteger", "1e100", "0/0", "true")

TIME_FIELDS = ("year", "month", "day", "hour", "min", "sec", "isdst")
TIME_VALUES = ("nil", "'x'", "'10'", "'1.5'", "1.5", "3.0", "{}", "true", "2^31", "-2^31", "2^40", "math.maxinteger", "math.mininteger", "2^63", "0/0", "'0x10'", "-1", "1e15",
               "2147483647", "2147483648", "2147483649", "-2147483648", "-2147483649", "print", "'99999999999'", "2147485547", "2147485548", "-2147481748", "-2147481749")

UTF8 = ("'\\x80'", "'\\xff'", "'\\xc3'", "'\\xc3\\x28'", "'\\xe2\\x82'", "'\\xed\\xa0\\x80'", "'\\xf4\\x90\\x80\\x80'", "'\\u{7FFFFFFF}'", "'a\\x80b'", "'\\xc0\\x80'",
        "'\\u{D7FF}'", "'\\u{10FFFF}'", "'\\u{110000}'", "'abc\\xffdef'", "'\\xfe'", "'ab\\x80'", "'\xe4'", "''", "'a'", "'\\u{20AC}'", "'\\u{20AC}\\x80'")
UTF8_CALLS = ("utf8.len({})", "utf8.len({}, 2)", "utf8.len({}, 1, 2)", "utf8.len({}, 10)", "utf8.len({}, -10)", "utf8.len({}, 1, 10)", "utf8.len({}, 1, -1, true)",
              "utf8.codepoint({})", "utf8.codepoint({}, 1, -1)", "utf8.codepoint({}, 10)", "utf8.codepoint({}, 1, 10)", "utf8.codepoint({}, 0)",
              "utf8.codepoint({}, 1, -1, true)", "utf8.codepoint({}, -10)", "utf8.codepoint({}, 2)", "utf8.offset({}, 1)", "utf8.offset({}, 2)", "utf8.offset({}, -1)",
              "utf8.offset({}, 0, 2)", "utf8.offset({}, 1, 2)", "utf8.offset({}, 1, 10)", "utf8.offset({}, 1, -10)", "utf8.offset({}, -1, 2)", "utf8.offset({}, 5)",
              "(function(s) local n = 0 for p, c in utf8.codes(s) do n = n + c end return n end)({})",
              "(function(s) local n = 0 for p, c in utf8.codes(s, true) do n = n + c end return n end)({})", "utf8.codes({})({}, 1)", "utf8.codes({})({}, 0)",
              "utf8.codes({})({}, 100)", "utf8.codes({})({}, -1)", "utf8.codes({})()", "utf8.codes({})({}, 'x')")
UTF8_CODES = ("-1", "0", "127", "0x10FFFF", "0x110000", "0x7FFFFFFF", "0x80000000", "2^31", "2^32", "math.maxinteger", "1.5", "'65'", "'x'", "nil", "{}", "65, -1", "65, {}")

TO_NUMBERS = ("'10', 1", "'10', 37", "'10', 0", "'10', -1", "'10', 2^31", "'10', 1.5", "'10', 'x'", "'10', '16'", "'10', {}", "10, 10", "1.5, 10", "{}, 10", "nil, 10", "true, 16",
              "print, 2", "'10', math.maxinteger", "", "nil", "{}", "'', 10", "'z', 36", "'8', 8", "io.stdout, 10", "'1e1', 10", "'ff', 16, 3", "'7' .. 7, 8", "'10', 2^63", "'10', 0/0")

OTHERS = {
    "concat a nil": "return table.concat({1, nil, 3})", "concat a table": "return table.concat({1, {}, 3})", "concat a boolean": "return table.concat({true})",
    "concat a function": "return table.concat({'a', print}, ',')", "concat a range": "return table.concat({}, ',', 1, 1)", "concat far": "return table.concat({}, ',', 5, 7)",
    "concat a negative range": "return table.concat({}, ',', -3, -1)", "concat through index": "return table.concat(setmetatable({}, {__index = function() return {} end}), ',', 1, 2)",
    "concat an object": "return table.concat({setmetatable({}, {__tostring = function() return 'x' end})})", "concat a named": "return table.concat({setmetatable({}, {__name = 'My.Type'})})",
    "concat of an object": "return table.concat(setmetatable({}, {__len = function() return 2 end}))", "concat of a string": "return table.concat('abc')",
    "insert at 0": "table.insert({}, 0, 1)", "insert at 2": "table.insert({}, 2, 1)", "insert at -1": "table.insert({1, 2}, -1, 1)", "insert at 3 of 1": "table.insert({1}, 3, 1)",
    "insert nothing": "table.insert({})", "insert four": "table.insert({}, 1, 2, 3)", "insert five": "table.insert({}, 1, 2, 3, 4)", "insert at 1.5": "table.insert({}, 1.5, 1)",
    "insert at a string": "table.insert({}, 'x', 1)", "insert at '1'": "table.insert({}, '1', 1)", "insert at nil": "table.insert({}, nil, 1)", "insert into nil": "table.insert(nil, 1)",
    "insert into a string": "table.insert('x', 1)", "insert into an object": "table.insert(setmetatable({}, {__len = function() return 3 end}), 5, 1)",
    "remove at 0": "return table.remove({1}, 0)", "remove at 3": "return table.remove({1}, 3)", "remove at 2": "return table.remove({1}, 2)", "remove at -1": "return table.remove({1}, -1)",
    "remove at 0 of none": "return table.remove({}, 0)", "remove at 1 of none": "return table.remove({}, 1)", "remove at 2 of none": "return table.remove({}, 2)",
    "remove from nil": "return table.remove()", "remove from an object": "return table.remove(setmetatable({}, {__len = function() return 'x' end}))",
    "unpack nil": "return table.unpack()", "unpack a string": "return table.unpack('abc')", "unpack a number": "return table.unpack(1)", "unpack a string with a range": "return table.unpack('abc', 1, 2)",
    "unpack a userdata": "return table.unpack(io.stdout)", "unpack through index": "return table.unpack(setmetatable({}, {__index = function() error('index') end}), 1, 2)",
    "move into nil": "table.move({1}, 1, 1, 1, nil)", "move into a string": "table.move({1}, 1, 1, 1, 'x')", "move of a string": "table.move('x', 1, 1, 1)", "move nothing": "table.move()",
    "move through index": "table.move(setmetatable({}, {__index = function() error('index') end}), 1, 2, 3)", "move through newindex": "table.move({1}, 1, 1, 3, setmetatable({}, {__newindex = function() error('new') end}))",
    "sort mixed": "table.sort({1, 'x', 3})", "sort tables": "table.sort({{}, {}})", "sort nils": "table.sort({1, nil, 3})", "sort booleans": "table.sort({true, false})",
    "sort with an error": "table.sort({1, 2, 3}, function(a, b) error('compare') end)", "sort with a runtime error": "table.sort({1, 2, 3}, function(a, b) return a.x < b.x end)",
    "sort with a table": "table.sort({1, 2, 3}, {})", "sort with a callable": "table.sort({1, 2, 3}, setmetatable({}, {__call = function() error('x') end}))",
    "sort an object": "table.sort(setmetatable({}, {__index = function() error('index') end, __len = function() return 3 end}))", "sort with string": "table.sort({1, 2}, 'x')",
    "sort nothing with a table": "table.sort({}, {})", "sort one with a string": "table.sort({1}, 'x')", "sort named": "table.sort({setmetatable({}, {__name = 'A'}), setmetatable({}, {__name = 'B'})})",
    "next of an unknown key": "return next({}, 1)", "next of a nil table": "return next(nil)", "next of a table key": "return next({}, {})", "next of NaN": "return next({}, 0/0)",
    "next of a fraction": "return next({1}, 1.5)", "next of a string": "return next({x = 1}, 'y')", "next of a far key": "return next({1, 2, 3}, 4)",
    "next in a for": "for k in next, {}, 'x' do end", "pairs nil": "for k in pairs(nil) do end", "pairs nothing": "for k in pairs() do end", "ipairs nil": "for k in ipairs(nil) do end",
    "ipairs nothing": "for k in ipairs() do end", "ipairs a number": "for k in ipairs(42) do end", "ipairs a string": "for i, v in ipairs('abc') do return v end", "pairs a number": "for k in pairs(42) do end",
    "pairs a string": "for k in pairs('x') do end", "pairs an upvalue": "local t\nlocal function f() for k in pairs(t) do end end\nf()", "pairs a field": "local t = {}\nfor k in pairs(t.x) do end",
    "rawset nil": "rawset({}, nil, 1)", "rawset NaN": "rawset({}, 0/0, 1)", "rawset a string": "rawset('x', 1, 1)", "rawget a string": "rawget('x', 1)", "rawlen a number": "rawlen(1)",
    "rawlen a userdata": "rawlen(io.stdout)", "rawequal one": "rawequal(1)", "select 0": "select(0, 1)", "select far negative": "select(-2, 1)", "select a name": "select('x', 1)",
    "select a sharp": "return select('#')", "select sharp and more": "select('##', 1)", "setmetatable a string": "setmetatable('x', {})", "setmetatable with a number": "setmetatable({}, 1)",
    "setmetatable protected": "setmetatable(setmetatable({}, {__metatable = 'no'}), {})", "setmetatable of a string's": "setmetatable({}, getmetatable('').x)", "getmetatable nothing": "getmetatable()",
    "fmod by zero": "return math.fmod(1, 0)", "fmod of floats by zero": "return math.fmod(1.0, 0)", "fmod smallest": "return math.fmod(math.mininteger, -1)", "random empty": "return math.random(0, -1)",
    "random empty 2": "return math.random(-1)", "random fraction": "return math.random(1.5)", "random three": "return math.random(1, 2, 3)", "random of a string": "return math.random('x')",
    "random far": "math.random(math.mininteger, math.maxinteger)", "random too many": "math.random(1, 2, 3, 4)", "tointeger": "return math.tointeger('8'), math.tointeger('x'), math.tointeger(1.5), math.tointeger({})",
    "max nothing": "return math.max()", "max of a string": "return math.max(1, 'x')", "max of a numeral": "return math.max('10', 2)", "min nothing": "return math.min()", "floor of a string": "return math.floor('x')",
    "floor of an infinity": "return math.floor(math.huge)", "floor of a numeral": "return math.floor('1.5')", "abs of a numeral": "return math.abs('-1')", "log of base a string": "return math.log(2, 'x')", "ult fraction": "return math.ult(1.5, 2)",
    "getenv nil": "os.getenv(nil)", "remove missing": "return os.remove('no-such-file')", "remove a folder": "return os.remove('no/such/folder')", "rename missing": "return os.rename('no-such-file', 'x')",
    "exit with a string": "os.exit('x')", "exit with a table": "os.exit({})", "exit with a fraction": "os.exit(1.5)", "setlocale unknown": "return os.setlocale('no such locale')", "setlocale category": "os.setlocale('C', 'x')",
    "tmpname": "return type(os.tmpname)", "difftime one": "return os.difftime(1)", "difftime none": "return os.difftime()", "execute a table": "os.execute({})", "time a string": "os.time('x')", "time empty": "os.time({})",
    "clock": "return type(os.clock('x'))", "open mode": "io.open('x', 'q')", "open mode rw": "io.open('x', 'rw')", "open mode r++": "io.open('x', 'r++')", "open mode rbb": "io.open('x', 'rbb')", "open mode br": "io.open('x', 'br')",
    "open mode empty": "io.open('x', '')", "open mode r+b": "return io.open('no-such-file', 'r+b')", "open mode nil": "return io.open('no-such-file', nil)", "open a folder's file": "return io.open('no/such/file', 'w')",
    "open a table": "io.open({})", "lines missing": "io.lines('no-such-file')", "lines in a for": "for l in io.lines('no-such-file') do end", "lines with a bad format": "io.lines('/dev/null', 'x')",
    "lines with a bad format, read": "for l in io.lines('/dev/null', 'x') do end", "input missing": "io.input('no-such-file')", "output missing": "io.output('no/such/file')", "type nothing": "io.type()",
    "read a bad format": "io.tmpfile():read('x')", "read a bad format with a star": "io.tmpfile():read('*x')", "read an empty format": "io.tmpfile():read('')", "read a table": "io.tmpfile():read({})", "read a boolean": "io.tmpfile():read(true)",
    "read a fraction": "io.tmpfile():read(1.5)", "read of a written file": "local f = io.open('/dev/null', 'w') return f:read('l')", "write to a read file": "local f = io.open('/dev/null', 'r') return f:write('x')",
    "write to a read file, unbuffered": "local f = io.open('/dev/null', 'r') f:setvbuf('no') return f:write('x')", "write a table": "io.tmpfile():write({})", "write nil": "io.tmpfile():write('a', nil)", "write a file": "io.tmpfile():write(io.stdout)",
    "seek whence": "io.tmpfile():seek('x')", "seek a fraction": "io.tmpfile():seek('set', 1.5)", "seek before": "return io.tmpfile():seek('set', -1)", "seek a string": "io.tmpfile():seek('set', 'x')", "setvbuf": "io.tmpfile():setvbuf('x')",
    "setvbuf nothing": "io.tmpfile():setvbuf()", "close twice": "local f = io.tmpfile() f:close() f:close()", "lines of a closed file": "local f = io.tmpfile() f:close() for l in f:lines() do end",
    "lines of a file closed later": "local f = io.tmpfile() local l = f:lines() f:close() l()", "io.lines after its end": "local l = io.lines('/dev/null') l() l()", "read a closed input": "local f = io.tmpfile() local old = io.input() io.input(f) f:close()\nlocal ok, e = pcall(io.read) io.input(old) return e",
    "write a closed output": "local f = io.tmpfile() local old = io.output() io.output(f) f:close()\nlocal ok, e = pcall(io.write, 'x') io.output(old) return e", "close a closed output": "local f = io.tmpfile() local old = io.output() io.output(f) f:close()\nlocal ok, e = pcall(io.close) io.output(old) return e",
    "lines of a closed input": "local f = io.tmpfile() local old = io.input() io.input(f) f:close()\nlocal ok, e = pcall(io.lines) io.input(old) return e", "too many formats": "io.tmpfile():lines(table.unpack({}, 1, 251))",
    "too many formats, io.lines": "io.lines('/dev/null', table.unpack({}, 1, 251))", "250 formats": "return type(io.lines('/dev/null', table.unpack({}, 1, 250)))", "tostring of a closed file": "local f = io.tmpfile() f:close() return tostring(f)",
    "index of a file": "return io.stdout.x.y", "call of a file": "io.stdout()", "method of a file": "io.stdout:x()", "arithmetic on a file": "return io.stdout + 1", "file methods on a table": "io.stdout.write({})", "length of a file": "return #io.stdout",
    "popen mode": "io.popen('true', 'x')", "popen mode rw": "io.popen('true', 'rw')", "popen mode number": "io.popen('true', 1)", "popen nothing": "io.popen()", "setting a field of a file": "io.stdout.x = 1", "comparing files": "return io.stdout < io.stderr",
    "require nothing": "require()", "require a table": "require({})", "require missing": "require('no.such.module')", "require a path": "require('no/such')", "searchers removed": "local s = package.searchers package.searchers = nil\nlocal ok, e = pcall(require, 'x') package.searchers = s return e",
    "searchers a number": "local s = package.searchers package.searchers = 42\nlocal ok, e = pcall(require, 'x') package.searchers = s return e", "searchers empty": "local s = package.searchers package.searchers = {}\nlocal ok, e = pcall(require, 'x') package.searchers = s return e",
    "searcher gives a string": "table.insert(package.searchers, 1, function() return '\\n\\tsearched' end)\nlocal ok, e = pcall(require, 'x') table.remove(package.searchers, 1) return e", "searcher gives a table": "table.insert(package.searchers, 1, function() return {} end)\nlocal ok, e = pcall(require, 'x') table.remove(package.searchers, 1) return e",
    "searcher gives a number": "table.insert(package.searchers, 1, function() return 42 end)\nlocal ok, e = pcall(require, 'x') table.remove(package.searchers, 1) return e", "searcher fails": "table.insert(package.searchers, 1, function() error('search') end)\nlocal ok, e = pcall(require, 'x') table.remove(package.searchers, 1) return e",
    "searcher is a string": "table.insert(package.searchers, 1, 'x')\nlocal ok, e = pcall(require, 'x') table.remove(package.searchers, 1) return e", "path removed": "local p = package.path package.path = nil\nlocal ok, e = pcall(require, 'x') package.path = p return e", "path a table": "local p = package.path package.path = {}\nlocal ok, e = pcall(require, 'x') package.path = p return e",
    "path empty": "local p = package.path package.path = ''\nlocal ok, e = pcall(require, 'x') package.path = p return e", "path with one": "local p = package.path package.path = './no/?.lua'\nlocal ok, e = pcall(require, 'a.b') package.path = p return e", "path with empty parts": "local p = package.path package.path = ';;a;;'\nlocal ok, e = pcall(require, 'x') package.path = p return e",
    "path without a mark": "local p = package.path package.path = 'nothing'\nlocal ok, e = pcall(require, 'x') package.path = p return e", "cpath removed": "local p = package.cpath package.cpath = nil\nlocal ok, e = pcall(require, 'x') package.cpath = p return e", "cpath a number": "local p = package.cpath package.cpath = 42\nlocal ok, e = pcall(require, 'a.b') package.cpath = p return e",
    "preload a string": "package.preload.x = 'text'\nlocal ok, e = pcall(require, 'x') package.preload.x = nil return e", "preload fails": "package.preload.x = function() error('loading') end\nlocal ok, e = pcall(require, 'x') package.preload.x = nil return e", "preload fails with a table": "package.preload.x = function() error({}) end\nlocal ok, e = pcall(require, 'x') package.preload.x = nil return type(e)",
    "preload missing": "local p = package.preload package.preload = nil\nlocal ok, e = pcall(require, 'x') package.preload = p return e", "searchpath empty": "return package.searchpath('', '')", "searchpath of dots": "return package.searchpath('a.b.c', './?/?.no;x')", "searchpath without a separator": "return package.searchpath('a.b', '?', '')",
    "searchpath of a separator": "return package.searchpath('a-b', '?', '-', '+')", "loadlib nothing": "package.loadlib()", "loadlib one": "package.loadlib('x')", "warn nothing": "warn()", "warn nil": "warn('a', nil)", "warn a table": "warn({})", "print an object": "print(setmetatable({}, {__tostring = function() return 1 end}))",
    "print an object that fails": "print(setmetatable({}, {__tostring = function() error('inside') end}))", "print with a name": "print((setmetatable({}, {__name = 'My.Type'})))", "tostring nothing": "tostring()", "type nothing": "type()", "collectgarbage": "collectgarbage('x')", "collectgarbage a table": "collectgarbage({})",
    "collectgarbage step": "collectgarbage('step', 'x')", "collectgarbage setpause": "collectgarbage('setpause', {})", "collectgarbage incremental": "collectgarbage('incremental', 'x')", "collectgarbage generational": "collectgarbage('generational', 1, 'x')", "collectgarbage generational 2": "collectgarbage('generational', {})", "collectgarbage incremental 3": "collectgarbage('incremental', 1, 1, 'x')",
}


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
    for name, text in OTHERS.items():
        yield Chunk(f"library/{name}", text)
        yield Chunk(f"library/{name}, in a function", f"local function f()\n{text}\nend\nf()")
