local outer = setmetatable({}, { __mode = "v" })
local inner = setmetatable({}, { __mode = "k" })
outer[1], inner[outer] = inner, inner
collectgarbage()
print(outer[1] == inner, inner[outer] == inner) -- expect: true	true
inner = nil
collectgarbage()
print(outer[1]) -- expect: nil
-- manual: 2.5.4
