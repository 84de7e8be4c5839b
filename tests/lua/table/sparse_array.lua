local t = {}
for i = 1, 20 do t[2 ^ i] = i end
local n = 0
for k, v in pairs(t) do n = n + v end
print(n, t[1024], t[1025], t[2 ^ 20]) -- expect: 210	10	nil	20
-- manual: 2.1
