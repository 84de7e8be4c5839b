local function shift(a, n) return a << n, a >> n end
print(shift(0xFF, 4), 0xFF << 4, 0xFF >> 4)    -- expect: 4080	4080	15
print(shift(0xFF, -4), 0xFF << -4, 0xFF >> -4) -- expect: 15	15	4080
print(shift(-1, 60), -1 << 60, -1 >> 60)       -- expect: -1152921504606846976	-1152921504606846976	15
local n = 3
print(1 << n, 255 >> n, n << 1, n >> 1, 2.0 << n, n << 2.0) -- expect: 8	31	6	1	16	12
-- manual: 3.4.2
