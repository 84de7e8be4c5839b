local a, b = {}, {}
a.x, a.y = 1, 2
b.y = 2 b.x = 1
local function sum(o) return o.x * 10 + o.y end
print(sum(a), sum(b), sum { y = 5, x = 4, z = 3 }) -- expect: 12	12	45
-- manual: 2.1
