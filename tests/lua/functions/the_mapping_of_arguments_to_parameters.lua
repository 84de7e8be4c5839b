local function show(...) local t = table.pack(...) for i = 1, t.n do t[i] = tostring(t[i]) end return table.concat(t, ",") end
local function f(a, b) return show(a, b) end
local function g(a, b, ...) return show(a, b) .. ";" .. show(...) end
local function r() return 1, 2, 3 end
print(f(3), f(3, 4), f(3, 4, 5), f(r(), 10), f(r())) -- expect: 3,nil	3,4	3,4	1,10	1,2
print(g(3), g(3, 4), g(3, 4, 5, 8), g(5, r()))       -- expect: 3,nil;	3,4;	3,4;5,8	5,1;2,3
-- manual: 3.4.11
