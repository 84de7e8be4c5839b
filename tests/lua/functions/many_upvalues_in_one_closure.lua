local a, b, c, d, e, f, g, h, i, j = 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
local function sum() return a + b + c + d + e + f + g + h + i + j end
j = 100
print(sum()) -- expect: 145
-- manual: 3.5
