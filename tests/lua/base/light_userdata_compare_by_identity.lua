local x = 1
local function f() return x end
local function g() return x end
local a, b = debug.upvalueid(f, 1), debug.upvalueid(g, 1)
print(type(a), a == b, rawequal(a, b), ({ [a] = "found" })[b]) -- expect: userdata	true	true	found
-- manual: 2.1
