local n = 0
local co = coroutine.create(function() local x = 1; coroutine.yield(); x = 2 end)
debug.sethook(co, function() n = n + 1 end, "l")
print(debug.gethook(co) ~= nil, select(2, debug.gethook(co)), debug.gethook()) -- expect: true	l	nil
coroutine.resume(co)
print(n) -- expect: 1
debug.sethook(co)
coroutine.resume(co)
print(n, debug.gethook(co)) -- expect: 1	nil
-- manual: 6.10
