local t = setmetatable({}, { __newindex = "string" })
print(pcall(function() t.x = 1 end))
-- expect: false	newindex_to_a_value_that_cannot_be_assigned.lua:2: attempt to index a string value
local u = setmetatable({}, { __newindex = false })
print(pcall(function() u.x = 1 end))
-- expect: false	newindex_to_a_value_that_cannot_be_assigned.lua:5: attempt to index a boolean value
-- manual: 2.4
