local inf = math.huge
local function isnan(x) return x ~= x end
print(5.5 % 2, -5.5 % 2, 5.5 % -2, -5.5 % -2, 5.3 % 0.1 < 0.1, 1e308 % 3, 2 ^ 53 % 2)
-- expect: 1.5	0.5	-0.5	-1.5	true	2.0	0.0
print(5 % inf, -5 % -inf, -5 % inf, 5 % -inf, 0.0 % inf, -0.0 % inf, 0.0 % -inf)
-- expect: 5.0	-5.0	inf	-inf	0.0	-0.0	0.0
print(isnan(5 % 0.0), isnan(inf % 2), isnan(inf % inf), isnan(5 % (0 / 0))) -- expect: true	true	true	true
-- manual: 3.4.1
