print(("x"):rep(2), ("%d"):format(5), #("abc"):upper()) -- expect: xx	5	3
debug.setmetatable(0, { __index = math })
print((5.7):floor(), (-3):abs(), (2):max(7)) -- expect: 5	3	7
debug.setmetatable(0, nil)
local n = 5
print(pcall(function() return n:floor() end))
-- expect: false	method_call_on_every_type_with_an_index.lua:6: attempt to index a number value (upvalue 'n')
-- manual: 3.4.10
