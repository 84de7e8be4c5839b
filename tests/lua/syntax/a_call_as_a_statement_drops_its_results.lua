local n = 0
local function f() n = n + 1 return 1, 2, 3 end
f() f(); f()
local t = { f = f, g = { h = f } }
t.f() t.g.h() t:f()
;(f)(); ("x"):len()
print(n) -- expect: 7
-- manual: 3.3.6
