local plus = setmetatable({}, { __call = function(self, a, b) return "plus " .. b end })
local t = setmetatable({}, { __add = plus, __index = plus })
print(t + 1)            -- expect: plus 1
print(rawget(plus, "x"), t.x) -- expect: nil	nil
