local mt = getmetatable(io.stdout)
print(type(mt.__gc), type(mt.__close), type(mt.__index), mt.__name, type(mt.__tostring))
-- expect: function	function	table	FILE*	function
local f = io.tmpfile()
mt.__close(f) print(io.type(f)) -- expect: closed file
mt.__gc(f) print(io.type(f))    -- expect: closed file
local g = io.tmpfile()
mt.__gc(g) print(io.type(g), pcall(g.read, g)) -- expect: closed file	false	attempt to use a closed file
-- manual: 6.8
