local t, n = { 10, 20, x = 1, [2.5] = 2, [true] = 3 }, 0
local k = next(t)
while k ~= nil do n = n + 1 k = next(t, k) end
print(n, next({}), next({ 5 })) -- expect: 5	nil	1	5
