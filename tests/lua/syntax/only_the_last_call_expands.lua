local function f() return 1, 2 end
print(f(), f())     -- expect: 1	1	2
local t = { f(), f(), f() }
print(#t)           -- expect: 4
t = { f(), x = f() }
print(#t, t.x)      -- expect: 1	1
-- manual: 3.4.12
