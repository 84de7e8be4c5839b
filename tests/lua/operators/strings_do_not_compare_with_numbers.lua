print("10" == 10, "0" == 0)                   -- expect: false	false
print(pcall(function() return "10" < 5 end))
-- expect: false	strings_do_not_compare_with_numbers.lua:2: attempt to compare string with number
-- manual: 3.4.4
