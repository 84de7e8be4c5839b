local t = { a = false, b = nil, false, nil }
local n = 0
for k, v in pairs(t) do n = n + 1 end
print(n, t.a, t.b, t[1], next({ k = false })) -- expect: 2	false	nil	false	k	false
-- manual: 2.1
