local function f(a) a = a + 1 return a end
local x = 1
print(f(x), x) -- expect: 2	1
