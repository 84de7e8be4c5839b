print(pcall(function() assert(nil, "message") end)) -- expect: false	assert_adds_the_position_of_its_caller.lua:1: message
print(pcall(function() assert(false) end))          -- expect: false	assert_adds_the_position_of_its_caller.lua:2: assertion failed!
-- manual: 6.1
