local function f(a, b) a, b = b, a local c = function() a = a + 1 return a end c() return a, b end
print(f(1, 2)) -- expect: 3	1
local function g(x) local x = x or "default" return x end
print(g(), g(false), g("given")) -- expect: default	default	given
-- manual: 3.4.11
