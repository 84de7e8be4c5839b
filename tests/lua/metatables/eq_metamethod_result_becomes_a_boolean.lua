local t = setmetatable({}, { __eq = function() return 0 end })
local u = setmetatable({}, { __eq = function() return nil end })
print(t == {}, u == {}, t ~= {}) -- expect: true	false	false
