local mv = setmetatable({ x = "field" }, { __call = function() return "called" end })
local t = setmetatable({}, { __index = mv })
print(t.x, t.y) -- expect: field	nil
-- manual: 2.4
