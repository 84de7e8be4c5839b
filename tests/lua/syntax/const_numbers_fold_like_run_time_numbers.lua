local big <const>, zero <const> = math.maxinteger, 0
local x, y = big, zero
print(big + 1 == x + 1, -zero == -y, 1 // 0.0 == 1 / zero) -- expect: true	true	true
print(2 ^ 0.5 == 2 ^ (1 / 2), 7 // -2, -7 % 3, 3 | 4)      -- expect: true	-4	2	7
-- manual: 3.3.7
