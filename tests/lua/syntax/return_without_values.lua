local function f() return end
local function g() return; end
print(select("#", f()), select("#", g())) -- expect: 0	0
-- manual: 3.3.4
