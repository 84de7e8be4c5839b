local a = setmetatable({}, { __add = function() return "first" end })
local b = setmetatable({}, { __add = function() return "second" end })
print(a + b, b + a, 1 + b) -- expect: first	second	second
