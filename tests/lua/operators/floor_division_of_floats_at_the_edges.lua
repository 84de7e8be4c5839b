local inf = math.huge
print(5.0 // 0, -5.0 // 0, 5 // -0.0, 0.0 // 5, -0.0 // 5, 0.0 // -5) -- expect: inf	-inf	-inf	0.0	-0.0	-0.0
print(inf // 2, -inf // 2, 2 // inf, -2 // inf, 1e308 // 1e-308, 5.3 // 0.1, -5.3 // 0.1)
-- expect: inf	-inf	0.0	-0.0	inf	52.0	-53.0
local function isnan(x) return x ~= x end
print(isnan(0.0 // 0), isnan(inf // inf), isnan((0 / 0) // 1)) -- expect: true	true	true
-- manual: 3.4.1
