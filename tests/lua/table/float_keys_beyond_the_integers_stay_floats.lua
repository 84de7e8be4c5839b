local t = { [2.0 ^ 63] = "a", [-2.0 ^ 64] = "b", [1e300] = "c", [math.huge] = "d", [-math.huge] = "e", [0.5] = "f" }
local n = 0
for k in pairs(t) do if math.type(k) == "float" then n = n + 1 end end
print(n, t[2.0 ^ 63], t[-2.0 ^ 64], t[1e300], t[math.huge], t[-math.huge], t[0.5]) -- expect: 6	a	b	c	d	e	f
-- manual: 2.1
