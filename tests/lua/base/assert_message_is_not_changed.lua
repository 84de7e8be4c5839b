local function f() assert(false, "as it is") end
print(pcall(f))                                     -- expect: false	assert_message_is_not_changed.lua:1: as it is
print(pcall(function() assert(nil, 42) end))        -- expect: false	42
print(math.type(select(2, pcall(assert, nil, 42)))) -- expect: integer
-- manual: 6.1
