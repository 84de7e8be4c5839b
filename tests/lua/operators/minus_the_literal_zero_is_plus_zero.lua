local function zero(x) return x - 0 end
local function minus(x) return x - 7, x - 0.0 end
print(zero(-0.0), zero(0.0), zero(-3)) -- expect: 0.0	0.0	-3
print(minus(-0.0))                     -- expect: -7.0	-0.0
print(zero("10"), "-0.0" - 0 == 0)     -- expect: 10	true
-- manual: 3.4.1
