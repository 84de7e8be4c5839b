local seen
local env = setmetatable({}, { __newindex = function(_, k, v) seen = k .. "=" .. v end })
load("x = 5", "=c", "t", env)()
print(seen, x) -- expect: x=5	nil
-- manual: 3.3.3
