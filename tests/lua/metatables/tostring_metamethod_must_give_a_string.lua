local t = setmetatable({}, { __tostring = function() return {} end })
print(pcall(tostring, t)) -- expect: false	'__tostring' must return a string
-- manual: 6.1
