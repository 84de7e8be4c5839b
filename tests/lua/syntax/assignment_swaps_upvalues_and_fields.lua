local a, b = 1, 2
local t = { x = 3 }
local function swap() a, b, t.x = b, t.x, a end
swap()
print(a, b, t.x) -- expect: 2	3	1
swap()
print(a, b, t.x) -- expect: 3	1	2
-- manual: 3.3.3
