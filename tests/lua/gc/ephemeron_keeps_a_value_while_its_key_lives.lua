local t = setmetatable({}, { __mode = "k" })
local weak = setmetatable({}, { __mode = "v" })
local key = {}
do local value = { "v" } t[key], weak[1] = value, value end
collectgarbage()
print(t[key][1], weak[1] == t[key]) -- expect: v	true
key = nil
collectgarbage()
print(next(t), weak[1]) -- expect: nil	nil
-- manual: 2.5.4
