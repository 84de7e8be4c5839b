local t = setmetatable({}, { __mode = "k" })
local value = {}
t[{}] = value
collectgarbage()
print(next(t), value ~= nil) -- expect: nil	true
-- manual: 2.5.4
