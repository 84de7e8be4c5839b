local mt = { __add = function() return "add" end }
local t = setmetatable({}, mt)
print(t + 1) -- expect: add
mt.__add = nil
print(pcall(function() return t + 1 end))
-- expect: false	a_metavalue_of_nil_is_none.lua:5: attempt to perform arithmetic on a table value (upvalue 't')
-- manual: 2.4
