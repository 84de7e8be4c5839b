print(debug.getlocal(function(a, b, ...) local c end, 1), debug.getlocal(function(a, b) end, 2), debug.getlocal(function(a) end, 2), debug.getlocal(function(...) end, 1), debug.getlocal(print, 1), debug.getlocal(function(a) end, 0))
-- expect: a	b	nil	nil	nil	nil
local co = coroutine.create(function(p) local q = p * 2 coroutine.yield() end)
coroutine.resume(co, 21)
print(debug.getlocal(co, 1, 1)) print(debug.getlocal(co, 1, 2)) print(debug.getlocal(co, 1, 99))
-- expect: p	21
-- expect: q	42
-- expect: nil
print(pcall(debug.getlocal, 100, 1)) print(pcall(debug.getlocal, co, 5, 1)) print(pcall(debug.getlocal, -1, 1)) print(pcall(debug.getlocal)) print(pcall(debug.getlocal, 1)) print(pcall(debug.getlocal, 1, "x"))
-- expect: false	bad argument #1 to 'debug.getlocal' (level out of range)
-- expect: false	bad argument #2 to 'debug.getlocal' (level out of range)
-- expect: false	bad argument #1 to 'debug.getlocal' (level out of range)
-- expect: false	bad argument #2 to 'debug.getlocal' (number expected, got no value)
-- expect: false	bad argument #2 to 'debug.getlocal' (number expected, got no value)
-- expect: false	bad argument #2 to 'debug.getlocal' (number expected, got string)
-- manual: 6.10
