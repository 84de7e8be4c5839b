local t = setmetatable({}, { __concat = function() return 5, 6 end })
print(t .. "x", math.type(t .. "x"), select("#", t .. "x")) -- expect: 5	integer	1
-- manual: 2.4
