-- The library converts the result of __len as it converts arguments; strings were refused.
print(table.concat(setmetatable({ 1, 2, 3 }, { __len = function() return "2" end })), table.unpack(setmetatable({ 1, 2, 3 }, { __len = function() return "2.0" end })))
-- expect: 12	1	2
print(pcall(table.concat, setmetatable({}, { __len = function() return "x" end })))
-- expect: false	object length is not an integer
print(pcall(table.concat, setmetatable({}, { __len = function() return 1.5 end })))
-- expect: false	object length is not an integer
-- manual: 6.6
