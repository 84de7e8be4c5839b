local t = setmetatable({}, { __mode = "v" })
local x = 0
t.f, t.c = function() x = x + 1 end, coroutine.create(print)
t.native = print
collectgarbage()
print(t.f, t.c, t.native == print) -- expect: nil	nil	true
-- manual: 2.5.4
