debug.setmetatable(0, { __bnot = function(x) return "bnot " .. x end, __band = function(a, b) return a .. " and " .. b end })
print(~1, ~1.0, ~1.5, 1 & 3, 1 & 3.0, 1 & 3.5) -- expect: -2	-2	bnot 1.5	1	1	1 and 3.5
debug.setmetatable(0, nil)
-- manual: 2.4
