print(pcall(error, "plain"))    -- expect: false	plain
print(pcall(error, "plain", 2)) -- expect: false	error_level_of_a_native_caller_adds_no_position.lua:2: plain
-- manual: 6.1
