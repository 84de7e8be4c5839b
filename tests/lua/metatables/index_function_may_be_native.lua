local t = setmetatable({}, { __index = rawequal })
print(t.x) -- expect: false
local u = setmetatable({}, { __index = select, __call = select })
print(pcall(function() return u.x end))
-- expect: false	index_function_may_be_native.lua:4: bad argument #1 to 'index' (number expected, got table)
-- manual: 2.4
