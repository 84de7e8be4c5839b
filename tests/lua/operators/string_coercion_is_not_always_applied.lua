print("1" == 1, "0" == 0, 1 == "1.0", ({ [1] = "n" })["1"]) -- expect: false	false	false	nil
print(pcall(function() return "1" < 2 end))
-- expect: false	string_coercion_is_not_always_applied.lua:2: attempt to compare string with number
print(pcall(function() return "1" & 1 end))
-- expect: false	string_coercion_is_not_always_applied.lua:4: attempt to perform bitwise operation on a string value (constant '1')
print(pcall(function() return 1 << "1" end))
-- expect: false	string_coercion_is_not_always_applied.lua:6: attempt to perform bitwise operation on a string value (constant '1')
print(pcall(function() return ~"1" end))
-- expect: false	string_coercion_is_not_always_applied.lua:8: attempt to perform bitwise operation on a string value (constant '1')
-- manual: 3.4.3
