local t = setmetatable({}, { __index = function(_, k) error("no field " .. k, 2) end })
print(pcall(function() return t.x end)) -- expect: false	error_in_a_metamethod_propagates.lua:2: no field x
