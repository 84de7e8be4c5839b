local t = { 1, 2, nil, 4, x = "x", [2.5] = "f", [true] = "b", [print] = "p", [-1] = "n", [math.maxinteger] = "m" }
local n, sum = 0, 0
local k, v = next(t)
while k ~= nil do n = n + 1 k, v = next(t, k) end
print(n, next(t, nil) ~= nil, next({}), next({}, nil), next { false }) -- expect: 9	true	nil	nil	1	false
-- manual: 6.1
