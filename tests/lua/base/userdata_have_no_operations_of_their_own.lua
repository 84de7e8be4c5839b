local x = 1
local id = debug.upvalueid(function() return x end, 1)
print(getmetatable(id)) -- expect: nil
print(pcall(function() return id + 1 end))
-- expect: false	userdata_have_no_operations_of_their_own.lua:4: attempt to perform arithmetic on a userdata value (upvalue 'id')
print(pcall(function() return id.field end))
-- expect: false	userdata_have_no_operations_of_their_own.lua:6: attempt to index a userdata value (upvalue 'id')
print(pcall(function() return #id end))
-- expect: false	userdata_have_no_operations_of_their_own.lua:8: attempt to get length of a userdata value (upvalue 'id')
print(pcall(function() return id < id end))
-- expect: false	userdata_have_no_operations_of_their_own.lua:10: attempt to compare two userdata values
print(pcall(function() return id() end))
-- expect: false	userdata_have_no_operations_of_their_own.lua:12: attempt to call a userdata value (upvalue 'id')
-- manual: 2.1
