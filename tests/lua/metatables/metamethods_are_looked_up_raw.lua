local mt = setmetatable({}, { __index = function(_, k) return function() return "inherited" end end })
local t = setmetatable({}, mt)
print(pcall(function() return t + 1 end))
-- expect: false	metamethods_are_looked_up_raw.lua:3: attempt to perform arithmetic on a table value (upvalue 't')
