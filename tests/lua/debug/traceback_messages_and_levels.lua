print((debug.traceback("m"):gsub("\n.*", ""))) print(debug.traceback({}) ~= nil, debug.traceback(true), debug.traceback(5):match("^5\nstack")) print((debug.traceback():match("^stack traceback:")))
-- expect: m
-- expect: true	true	5
-- expect: stack
-- expect: stack traceback:
local function f(level) return debug.traceback("m", level) end
local t0, t1, t2 = f(0), f(1), f(2)
print(select(2, t0:gsub("\n", "")), select(2, t1:gsub("\n", "")), select(2, t2:gsub("\n", "")), debug.traceback("m", 100)) print(pcall(debug.traceback, "m", "x")) print(debug.traceback(nil, 100))
-- expect: 5	4	3	m
-- expect: stack traceback:
-- expect: false	bad argument #2 to 'debug.traceback' (number expected, got string)
-- expect: stack traceback:
-- manual: 6.10
