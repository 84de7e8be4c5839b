print(("x"):byte(), ("%d"):format(5), (5 .. ""):rep(2), ("abc").sub("xyz", 2), #("x"):rep(3), ("a"):upper():lower():len())
-- expect: 120	5	55	yz	3	1
print(pcall(function() return ("x"):nomethod() end)) print(pcall(function() return (5):rep(2) end))
-- expect: false	methods_of_strings_and_numbers.lua:3: attempt to call a nil value (method 'nomethod')
-- expect: false	methods_of_strings_and_numbers.lua:3: attempt to index a number value
-- manual: 6.4
