local t = setmetatable({}, { __call = function(_, n) return table.unpack({ 1, 2, 3 }, 1, n) end })
print(t(3))                      -- expect: 1	2	3
print(select("#", t(0)), (t(2))) -- expect: 0	1
local a, b, c = t(2)
print(a, b, c, #{ t(3) }) -- expect: 1	2	nil	3
-- manual: 2.4
