local inf, nan = math.huge, 0 / 0
print(0 ^ -1, 0.0 ^ 2, (-0.0) ^ -1, (-0.0) ^ -2, inf ^ 2, inf ^ -1, (-inf) ^ 3, (-inf) ^ 2)
-- expect: inf	0.0	-inf	inf	inf	0.0	-inf	inf
print(1 ^ nan, nan ^ 0, 2 ^ -inf, 0.5 ^ -inf, 1 ^ inf, (-1) ^ inf) -- expect: 1.0	1.0	0.0	inf	1.0	1.0
-- manual: 3.4.1
