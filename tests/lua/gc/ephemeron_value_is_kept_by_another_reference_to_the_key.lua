local t = setmetatable({}, { __mode = "k" })
local key = {}
t[key] = { "value" }
collectgarbage()
print(t[key][1]) -- expect: value
-- manual: 2.5.4
