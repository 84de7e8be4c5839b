local t = { nil, 2, nil, x = nil, [5] = nil }
local n = 0
for _ in pairs(t) do n = n + 1 end
print(n, t[1], t[2]) -- expect: 1	nil	2
-- manual: 3.4.9
