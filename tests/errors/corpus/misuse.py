"""Wrong uses of library functions that no table of types and ranges makes."""

from corpus.case import Chunk

MISUSES = {
    "concat a nil": "return table.concat({1, nil, 3})",
    "concat a table": "return table.concat({1, {}, 3})",
    "concat a boolean": "return table.concat({true})",
    "concat a function": "return table.concat({'a', print}, ',')",
    "concat a range": "return table.concat({}, ',', 1, 1)",
    "concat far": "return table.concat({}, ',', 5, 7)",
    "concat a negative range": "return table.concat({}, ',', -3, -1)",
    "concat through index": "return table.concat(setmetatable({}, {__index = function() return {} end}), ',', 1, 2)",
    "concat an object": "return table.concat({setmetatable({}, {__tostring = function() return 'x' end})})",
    "concat a named": "return table.concat({setmetatable({}, {__name = 'My.Type'})})",
    "concat of an object": "return table.concat(setmetatable({}, {__len = function() return 2 end}))",
    "concat of a string": "return table.concat('abc')",
    "insert at 0": "table.insert({}, 0, 1)",
    "insert at 2": "table.insert({}, 2, 1)",
    "insert at -1": "table.insert({1, 2}, -1, 1)",
    "insert at 3 of 1": "table.insert({1}, 3, 1)",
    "insert nothing": "table.insert({})",
    "insert four": "table.insert({}, 1, 2, 3)",
    "insert five": "table.insert({}, 1, 2, 3, 4)",
    "insert at 1.5": "table.insert({}, 1.5, 1)",
    "insert at a string": "table.insert({}, 'x', 1)",
    "insert at '1'": "table.insert({}, '1', 1)",
    "insert at nil": "table.insert({}, nil, 1)",
    "insert into nil": "table.insert(nil, 1)",
    "insert into a string": "table.insert('x', 1)",
    "insert into an object": "table.insert(setmetatable({}, {__len = function() return 3 end}), 5, 1)",
    "remove at 0": "return table.remove({1}, 0)",
    "remove at 3": "return table.remove({1}, 3)",
    "remove at 2": "return table.remove({1}, 2)",
    "remove at -1": "return table.remove({1}, -1)",
    "remove at 0 of none": "return table.remove({}, 0)",
    "remove at 1 of none": "return table.remove({}, 1)",
    "remove at 2 of none": "return table.remove({}, 2)",
    "remove from nil": "return table.remove()",
    "remove from an object": "return table.remove(setmetatable({}, {__len = function() return 'x' end}))",
    "unpack nil": "return table.unpack()",
    "unpack a string": "return table.unpack('abc')",
    "unpack a number": "return table.unpack(1)",
    "unpack a string with a range": "return table.unpack('abc', 1, 2)",
    "unpack a userdata": "return table.unpack(io.stdout)",
    "unpack through index": "return table.unpack(setmetatable({}, {__index = function() error('index') end}), 1, 2)",
    "move into nil": "table.move({1}, 1, 1, 1, nil)",
    "move into a string": "table.move({1}, 1, 1, 1, 'x')",
    "move of a string": "table.move('x', 1, 1, 1)",
    "move nothing": "table.move()",
    "move through index": "table.move(setmetatable({}, {__index = function() error('index') end}), 1, 2, 3)",
    "move through newindex": "table.move({1}, 1, 1, 3, setmetatable({}, {__newindex = function() error('new') end}))",
    "sort mixed": "table.sort({1, 'x', 3})",
    "sort tables": "table.sort({{}, {}})",
    "sort nils": "table.sort({1, nil, 3})",
    "sort booleans": "table.sort({true, false})",
    "sort with an error": "table.sort({1, 2, 3}, function(a, b) error('compare') end)",
    "sort with a runtime error": "table.sort({1, 2, 3}, function(a, b) return a.x < b.x end)",
    "sort with a table": "table.sort({1, 2, 3}, {})",
    "sort with a callable": "table.sort({1, 2, 3}, setmetatable({}, {__call = function() error('x') end}))",
    "sort an object":
        "table.sort(setmetatable({}, {__index = function() error('index') end, __len = function() return 3 end}))",
    "sort with string": "table.sort({1, 2}, 'x')",
    "sort nothing with a table": "table.sort({}, {})",
    "sort one with a string": "table.sort({1}, 'x')",
    "sort named": "table.sort({setmetatable({}, {__name = 'A'}), setmetatable({}, {__name = 'B'})})",
    "next of an unknown key": "return next({}, 1)",
    "next of a nil table": "return next(nil)",
    "next of a table key": "return next({}, {})",
    "next of NaN": "return next({}, 0/0)",
    "next of a fraction": "return next({1}, 1.5)",
    "next of a string": "return next({x = 1}, 'y')",
    "next of a far key": "return next({1, 2, 3}, 4)",
    "next in a for": "for k in next, {}, 'x' do end",
    "pairs nil": "for k in pairs(nil) do end",
    "pairs nothing": "for k in pairs() do end",
    "ipairs nil": "for k in ipairs(nil) do end",
    "ipairs nothing": "for k in ipairs() do end",
    "ipairs a number": "for k in ipairs(42) do end",
    "ipairs a string": "for i, v in ipairs('abc') do return v end",
    "pairs a number": "for k in pairs(42) do end",
    "pairs a string": "for k in pairs('x') do end",
    "pairs an upvalue": "local t\nlocal function f() for k in pairs(t) do end end\nf()",
    "pairs a field": "local t = {}\nfor k in pairs(t.x) do end",
    "rawset nil": "rawset({}, nil, 1)",
    "rawset NaN": "rawset({}, 0/0, 1)",
    "rawset a string": "rawset('x', 1, 1)",
    "rawget a string": "rawget('x', 1)",
    "rawlen a number": "rawlen(1)",
    "rawlen a userdata": "rawlen(io.stdout)",
    "rawequal one": "rawequal(1)",
    "select 0": "select(0, 1)",
    "select far negative": "select(-2, 1)",
    "select a name": "select('x', 1)",
    "select a sharp": "return select('#')",
    "select sharp and more": "select('##', 1)",
    "setmetatable a string": "setmetatable('x', {})",
    "setmetatable with a number": "setmetatable({}, 1)",
    "setmetatable protected": "setmetatable(setmetatable({}, {__metatable = 'no'}), {})",
    "setmetatable of a string's": "setmetatable({}, getmetatable('').x)",
    "getmetatable nothing": "getmetatable()",
    "fmod by zero": "return math.fmod(1, 0)",
    "fmod of floats by zero": "return math.fmod(1.0, 0)",
    "fmod smallest": "return math.fmod(math.mininteger, -1)",
    "random empty": "return math.random(0, -1)",
    "random empty 2": "return math.random(-1)",
    "random fraction": "return math.random(1.5)",
    "random three": "return math.random(1, 2, 3)",
    "random of a string": "return math.random('x')",
    "random far": "math.random(math.mininteger, math.maxinteger)",
    "random too many": "math.random(1, 2, 3, 4)",
    "tointeger": "return math.tointeger('8'), math.tointeger('x'), math.tointeger(1.5), math.tointeger({})",
    "max nothing": "return math.max()",
    "max of a string": "return math.max(1, 'x')",
    "max of a numeral": "return math.max('10', 2)",
    "min nothing": "return math.min()",
    "floor of a string": "return math.floor('x')",
    "floor of an infinity": "return math.floor(math.huge)",
    "floor of a numeral": "return math.floor('1.5')",
    "abs of a numeral": "return math.abs('-1')",
    "log of base a string": "return math.log(2, 'x')",
    "ult fraction": "return math.ult(1.5, 2)",
    "getenv nil": "os.getenv(nil)",
    "read a folder": "return io.open('.'):read()",
    "read a folder by a number": "return io.open('.'):read('n')",
    "read a folder at once": "return io.open('.'):read('a')",
    "read a folder by bytes": "return io.open('.'):read(10)",
    "lines of a folder": "for l in io.lines('.') do end",
    "lines of an open folder": "for l in io.open('.'):lines() do end",
    "open a folder to write": "return io.open('.', 'w')",
    "a full device": "local f = io.open('/dev/full', 'w')\nprint(f:write('x'))\nprint(f:flush())\nprint(f:close())",
    "a full device, unbuffered":
        "local f = io.open('/dev/full', 'w')\nf:setvbuf('no')\nprint(f:write('x'))\nreturn f:close()",
    "a full device at the end": "local f = io.open('/dev/full', 'w')\nprint(f:write('x'))\nreturn f:close()",
    "seek in a device": "return io.open('/dev/null'):seek('set', -5)",
    "seek in a pipe": "return io.popen('true'):seek()",
    "close of a failing process": "return io.popen('exit 3'):close()",
    "close of a killed process": "return io.popen('kill -9 $$'):close()",
    "execute a failing command": "return os.execute('exit 3')",
    "execute a killed command": "return os.execute('kill -9 $$')",
    "execute nothing": "return os.execute()",
    "remove a full folder": "return os.remove('/proc')",
    "rename into nothing": "return os.rename('/proc/version', '/no/such/folder')",
    "open without a right": "return io.open('/proc/version', 'w') == nil",
    "remove missing": "return os.remove('no-such-file')",
    "remove a folder": "return os.remove('no/such/folder')",
    "rename missing": "return os.rename('no-such-file', 'x')",
    "exit with a string": "os.exit('x')",
    "exit with a table": "os.exit({})",
    "exit with a fraction": "os.exit(1.5)",
    "setlocale unknown": "return os.setlocale('no such locale')",
    "setlocale category": "os.setlocale('C', 'x')",
    "tmpname": "return type(os.tmpname)",
    "difftime one": "return os.difftime(1)",
    "difftime none": "return os.difftime()",
    "execute a table": "os.execute({})",
    "time a string": "os.time('x')",
    "time empty": "os.time({})",
    "clock": "return type(os.clock('x'))",
    "open mode": "io.open('x', 'q')",
    "open mode rw": "io.open('x', 'rw')",
    "open mode r++": "io.open('x', 'r++')",
    "open mode rbb": "io.open('x', 'rbb')",
    "open mode br": "io.open('x', 'br')",
    "open mode empty": "io.open('x', '')",
    "open mode r+b": "return io.open('no-such-file', 'r+b')",
    "open mode nil": "return io.open('no-such-file', nil)",
    "open a folder's file": "return io.open('no/such/file', 'w')",
    "open a table": "io.open({})",
    "lines missing": "io.lines('no-such-file')",
    "lines in a for": "for l in io.lines('no-such-file') do end",
    "lines with a bad format": "io.lines('/dev/null', 'x')",
    "lines with a bad format, read": "for l in io.lines('/dev/null', 'x') do end",
    "input missing": "io.input('no-such-file')",
    "output missing": "io.output('no/such/file')",
    "type nothing": "type()",
    "read a bad format": "io.tmpfile():read('x')",
    "read a bad format with a star": "io.tmpfile():read('*x')",
    "read an empty format": "io.tmpfile():read('')",
    "read a table": "io.tmpfile():read({})",
    "read a boolean": "io.tmpfile():read(true)",
    "read a fraction": "io.tmpfile():read(1.5)",
    "read of a written file": "local f = io.open('/dev/null', 'w') return f:read('l')",
    "write to a read file": "local f = io.open('/dev/null', 'r') return f:write('x')",
    "write to a read file, unbuffered": "local f = io.open('/dev/null', 'r') f:setvbuf('no') return f:write('x')",
    "write a table": "io.tmpfile():write({})",
    "write nil": "io.tmpfile():write('a', nil)",
    "write a file": "io.tmpfile():write(io.stdout)",
    "seek whence": "io.tmpfile():seek('x')",
    "seek a fraction": "io.tmpfile():seek('set', 1.5)",
    "seek before": "return io.tmpfile():seek('set', -1)",
    "seek a string": "io.tmpfile():seek('set', 'x')",
    "setvbuf": "io.tmpfile():setvbuf('x')",
    "setvbuf nothing": "io.tmpfile():setvbuf()",
    "close twice": "local f = io.tmpfile() f:close() f:close()",
    "lines of a closed file": "local f = io.tmpfile() f:close() for l in f:lines() do end",
    "lines of a file closed later": "local f = io.tmpfile() local l = f:lines() f:close() l()",
    "io.lines after its end": "local l = io.lines('/dev/null') l() l()",
    "read a closed input":
        "local f = io.tmpfile() local old = io.input() io.input(f) f:close()\n"
        "local ok, e = pcall(io.read) io.input(old) return e",
    "write a closed output":
        "local f = io.tmpfile() local old = io.output() io.output(f) f:close()\n"
        "local ok, e = pcall(io.write, 'x') io.output(old) return e",
    "close a closed output":
        "local f = io.tmpfile() local old = io.output() io.output(f) f:close()\n"
        "local ok, e = pcall(io.close) io.output(old) return e",
    "lines of a closed input":
        "local f = io.tmpfile() local old = io.input() io.input(f) f:close()\n"
        "local ok, e = pcall(io.lines) io.input(old) return e",
    "too many formats": "io.tmpfile():lines(table.unpack({}, 1, 251))",
    "too many formats, io.lines": "io.lines('/dev/null', table.unpack({}, 1, 251))",
    "250 formats": "return type(io.lines('/dev/null', table.unpack({}, 1, 250)))",
    "tostring of a closed file": "local f = io.tmpfile() f:close() return tostring(f)",
    "index of a file": "return io.stdout.x.y",
    "call of a file": "io.stdout()",
    "method of a file": "io.stdout:x()",
    "arithmetic on a file": "return io.stdout + 1",
    "file methods on a table": "io.stdout.write({})",
    "length of a file": "return #io.stdout",
    "popen mode": "io.popen('true', 'x')",
    "popen mode rw": "io.popen('true', 'rw')",
    "popen mode number": "io.popen('true', 1)",
    "popen nothing": "io.popen()",
    "setting a field of a file": "io.stdout.x = 1",
    "comparing files": "return io.stdout < io.stderr",
    "require nothing": "require()",
    "require a table": "require({})",
    "require missing": "require('no.such.module')",
    "require a path": "require('no/such')",
    "searchers removed":
        "local s = package.searchers package.searchers = nil\n"
        "local ok, e = pcall(require, 'x') package.searchers = s return e",
    "searchers a number":
        "local s = package.searchers package.searchers = 42\n"
        "local ok, e = pcall(require, 'x') package.searchers = s return e",
    "searchers empty":
        "local s = package.searchers package.searchers = {}\n"
        "local ok, e = pcall(require, 'x') package.searchers = s return e",
    "searcher gives a string":
        "table.insert(package.searchers, 1, function() return '\\n"
        "\\tsearched' end)\n"
        "local ok, e = pcall(require, 'x') table.remove(package.searchers, 1) return e",
    "searcher gives a table":
        "table.insert(package.searchers, 1, function() return {} end)\n"
        "local ok, e = pcall(require, 'x') table.remove(package.searchers, 1) return e",
    "searcher gives a number":
        "table.insert(package.searchers, 1, function() return 42 end)\n"
        "local ok, e = pcall(require, 'x') table.remove(package.searchers, 1) return e",
    "searcher fails":
        "table.insert(package.searchers, 1, function() error('search') end)\n"
        "local ok, e = pcall(require, 'x') table.remove(package.searchers, 1) return e",
    "searcher is a string":
        "table.insert(package.searchers, 1, 'x')\n"
        "local ok, e = pcall(require, 'x') table.remove(package.searchers, 1) return e",
    "path removed":
        "local p = package.path package.path = nil\n"
        "local ok, e = pcall(require, 'x') package.path = p return e",
    "path a table":
        "local p = package.path package.path = {}\n"
        "local ok, e = pcall(require, 'x') package.path = p return e",
    "path empty":
        "local p = package.path package.path = ''\n"
        "local ok, e = pcall(require, 'x') package.path = p return e",
    "path with one":
        "local p = package.path package.path = './no/?.lua'\n"
        "local ok, e = pcall(require, 'a.b') package.path = p return e",
    "path with empty parts":
        "local p = package.path package.path = ';;a;;'\n"
        "local ok, e = pcall(require, 'x') package.path = p return e",
    "path without a mark":
        "local p = package.path package.path = 'nothing'\n"
        "local ok, e = pcall(require, 'x') package.path = p return e",
    "cpath removed":
        "local p = package.cpath package.cpath = nil\n"
        "local ok, e = pcall(require, 'x') package.cpath = p return e",
    "cpath a number":
        "local p = package.cpath package.cpath = 42\n"
        "local ok, e = pcall(require, 'a.b') package.cpath = p return e",
    "preload a string":
        "package.preload.x = 'text'\n"
        "local ok, e = pcall(require, 'x') package.preload.x = nil return e",
    "preload fails":
        "package.preload.x = function() error('loading') end\n"
        "local ok, e = pcall(require, 'x') package.preload.x = nil return e",
    "preload fails with a table":
        "package.preload.x = function() error({}) end\n"
        "local ok, e = pcall(require, 'x') package.preload.x = nil return type(e)",
    "preload missing":
        "local p = package.preload package.preload = nil\n"
        "local ok, e = pcall(require, 'x') package.preload = p return e",
    "searchpath empty": "return package.searchpath('', '')",
    "searchpath of dots": "return package.searchpath('a.b.c', './?/?.no;x')",
    "searchpath without a separator": "return package.searchpath('a.b', '?', '')",
    "searchpath of a separator": "return package.searchpath('a-b', '?', '-', '+')",
    "loadlib nothing": "package.loadlib()",
    "loadlib one": "package.loadlib('x')",
    "warn nothing": "warn()",
    "warn nil": "warn('a', nil)",
    "warn a table": "warn({})",
    "print an object": "print(setmetatable({}, {__tostring = function() return 1 end}))",
    "print an object that fails": "print(setmetatable({}, {__tostring = function() error('inside') end}))",
    "print with a name": "print((setmetatable({}, {__name = 'My.Type'})))",
    "tostring nothing": "tostring()",
    "collectgarbage": "collectgarbage('x')",
    "collectgarbage a table": "collectgarbage({})",
    "collectgarbage step": "collectgarbage('step', 'x')",
    "collectgarbage setpause": "collectgarbage('setpause', {})",
    "collectgarbage incremental": "collectgarbage('incremental', 'x')",
    "collectgarbage generational": "collectgarbage('generational', 1, 'x')",
    "collectgarbage generational 2": "collectgarbage('generational', {})",
    "collectgarbage incremental 3": "collectgarbage('incremental', 1, 1, 'x')",
}


def cases():
    for name, text in MISUSES.items():
        yield Chunk(f"library/{name}", text)
        yield Chunk(f"library/{name}, in a function", f"local function f()\n{text}\nend\nf()")
