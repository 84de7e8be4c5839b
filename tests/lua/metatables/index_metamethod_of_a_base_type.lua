debug.setmetatable(1, { __index = { double = function(n) return n * 2 end }, __call = function(n, x) return n + x end })
local five = 5
print(five:double(), (5)(10)) -- expect: 10	15
debug.setmetatable(1, nil)
print(pcall(function() return five:double() end))
-- expect: false	index_metamethod_of_a_base_type.lua:5: attempt to index a number value (upvalue 'five')
