local function f(t, n, s) t[1], n, s = "changed", 0, "" return n, s end
local t, n, s = { "old" }, 5, "s"
f(t, n, s)
print(t[1], n, s) -- expect: changed	5	s
-- manual: 3.4.10
