local a, b = 1, 2
local function f() return a, b end
print(debug.getupvalue(f, 1))       -- expect: a	1
print(debug.getupvalue(f, 2))       -- expect: b	2
print(debug.getupvalue(f, 3))       -- expect:
print(debug.setupvalue(f, 1, 10), a) -- expect: a	10
print(debug.setupvalue(f, 5, 0))    -- expect:
