local t = { a = 1, b = 2 }
t.a = nil
local n = 0
for _ in pairs(t) do n = n + 1 end
print(n, t.a, next(t)) -- expect: 1	nil	b	2
-- manual: 2.1
