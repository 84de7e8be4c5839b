local function f(x) return x * 10, "second" end
local g, x = "g", 2
local a = { [f(1)] = g; "x", "y"; x = 1, f(x), [30] = 23; 45 }
print(a[10], a[1], a[2], a.x, a[3], a[30], a[4], #a) -- expect: g	x	y	1	20	23	45	4
-- manual: 3.4.9
