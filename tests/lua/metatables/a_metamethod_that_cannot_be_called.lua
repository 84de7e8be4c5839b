local t = setmetatable({}, { __add = 1, __index = 2, __newindex = 3, __eq = 4, __call = 5 })
print(pcall(function() return t + 1 end))
-- expect: false	a_metamethod_that_cannot_be_called.lua:2: attempt to call a number value (metamethod 'add')
print(pcall(function() return t.x end))
-- expect: false	a_metamethod_that_cannot_be_called.lua:4: attempt to index a number value
print(pcall(function() t.x = 1 end))
-- expect: false	a_metamethod_that_cannot_be_called.lua:6: attempt to index a number value
print(pcall(function() return t == setmetatable({}, getmetatable(t)) end))
-- expect: false	a_metamethod_that_cannot_be_called.lua:8: attempt to call a number value (metamethod 'eq')
print(pcall(function() return t() end))
-- expect: false	a_metamethod_that_cannot_be_called.lua:10: attempt to call a number value (upvalue 't')
-- manual: 2.4
