local inner = {}
local t = setmetatable({}, { __call = inner })
print(pcall(t)) -- expect: false	attempt to call a table value
print(pcall(function() t() end))
-- expect: false	call_metavalue_without_a_call_is_an_error.lua:4: attempt to call a table value (upvalue 't')
-- manual: 2.4
