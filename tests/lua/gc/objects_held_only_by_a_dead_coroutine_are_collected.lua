local weak = setmetatable({}, { __mode = "v" })
local co = coroutine.create(function() local t = {} weak[1] = t end)
coroutine.resume(co)
collectgarbage()
print(weak[1], coroutine.status(co)) -- expect: nil	dead
-- manual: 2.5 2.6
