getmetatable("").__add = function(a, b) return a .. "&" .. b end
print("a" + "b", "1" + 2, 1 + "2", "3" * "4") -- expect: a&b	1&2	1&2	12
getmetatable("").__mul = nil
print(pcall(function() return "3" * "4" end))
-- expect: false	string_arithmetic_may_be_replaced.lua:4: attempt to perform arithmetic on a string value (constant '3')
-- manual: 2.4 3.4.3
