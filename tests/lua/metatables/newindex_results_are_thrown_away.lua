local t = setmetatable({}, { __newindex = function() return 1, 2, 3 end })
local a, b = "a", "b"
t.x, a = "value", "changed"
print(a, b, t.x) -- expect: changed	b	nil
-- manual: 2.4
