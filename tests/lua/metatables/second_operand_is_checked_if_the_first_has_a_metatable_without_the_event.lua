local a = setmetatable({}, { __sub = print })
local b = setmetatable({}, { __add = function() return "second" end })
print(a + b, b + a) -- expect: second	second
-- manual: 2.4
