local a, b = 1, 2
local function f() return a end
local function g() return b end
debug.upvaluejoin(f, 1, g, 1)
print(f(), a) -- expect: 2	1
b = 5
print(f())    -- expect: 5
