local t = setmetatable({}, { __call = function(...) return select("#", ...), ... end })
local n, self, a, b = t(nil, 2)
print(n, self == t, a, b)                       -- expect: 3	true	nil	2
print(select("#", t(table.unpack({}, 1, 300)))) -- expect: 302
-- manual: 2.4
