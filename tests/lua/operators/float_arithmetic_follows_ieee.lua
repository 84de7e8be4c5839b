local inf = math.huge
local function isnan(x) return x ~= x end
print(inf + 1, inf * -1, 1e308 * 10, -1e308 * 10, 5e-324 / 2, 1e-320 * 1e-10) -- expect: inf	-inf	inf	-inf	0.0	0.0
print(isnan(inf - inf), isnan(0 * inf), isnan(inf / inf), isnan(0 / 0), isnan(-(0 / 0)))
-- expect: true	true	true	true	true
print(0.1 + 0.2, 0.1 + 0.2 == 0.3, 1e16 + 1, 1 / 3 * 3 == 1, 0.1 * 3) -- expect: 0.3	false	1e+16	true	0.3
-- manual: 3.4.1
