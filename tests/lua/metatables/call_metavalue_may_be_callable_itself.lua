local f = function(...) return select("#", ...), ... end
local one = setmetatable({}, { __call = f })
local two = setmetatable({}, { __call = one })
local n, a, b, x = two("x")
print(n, a == one, b == two, x) -- expect: 3	true	true	x
-- manual: 2.4
