debug.setmetatable(0, { __pairs = function(n) return function(_, i) i = (i or 0) + 1 if i <= n then return i end end, n end })
for i in pairs(3) do io.write(i, " ") end
debug.setmetatable(0, nil)
print(pcall(function() for k in pairs(3) do end end))
print(pcall(function() for k in pairs(nil) do end end))
print(pcall(pairs))
-- expect: 1 2 3 false	pairs_of_other_types_with_a_metamethod.lua:4: bad argument #1 to 'for iterator' (table expected, got number)
-- expect: false	pairs_of_other_types_with_a_metamethod.lua:5: bad argument #1 to 'for iterator' (table expected, got nil)
-- expect: false	bad argument #1 to 'pairs' (value expected)
-- manual: 6.1
