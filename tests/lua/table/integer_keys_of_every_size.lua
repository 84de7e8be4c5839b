local t = {}
for shift = 0, 62 do t[1 << shift], t[-(1 << shift)] = shift, -shift end
local ok = true
for shift = 0, 62 do ok = ok and t[1 << shift] == shift and t[-(1 << shift)] == -shift end
print(ok, t[0], t[3]) -- expect: true	nil	nil
-- manual: 2.1
