local x, y = 1, 2
local function f() return x end
local function g() return x, y end
print(debug.upvalueid(f, 1) == debug.upvalueid(g, 1), debug.upvalueid(g, 1) == debug.upvalueid(g, 2)) -- expect: true	false
print(type(debug.upvalueid(f, 1)), debug.upvalueid(f, 2)) -- expect: userdata	nil
