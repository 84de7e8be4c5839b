local n = setmetatable({}, { __lt = function() return true end, __le = function() return true end, __add = function() return 1 end })
print(pcall(function() for i = n, 10 do end end))
-- expect: false	numeric_for_uses_no_metamethods.lua:2: bad 'for' initial value (number expected, got table)
print(pcall(function() for i = 1, n do end end))
-- expect: false	numeric_for_uses_no_metamethods.lua:4: bad 'for' limit (number expected, got table)
-- manual: 3.3.5
