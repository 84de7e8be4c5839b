local t = { 1 + 2 - 3 * 4 / 5 % 6 ^ 7, #"x", 1 & 3 ~ 2 | ~0, 1 << 2 >> 1, 7 // 2, 1 == 1, 1 ~= 1, 1 <= 1, 1 >= 1, 1 < 1, 1 > 1 }
local f = function(...) return ... end
goto l
::l::
t.x = ("a" .. "b"):rep(1); print(f(t[1]), t[2], t[3], t[4], t[5], t[6], t[7], t[8], t[9], t[10], t[11], t.x)
-- expect: 0.6	1	-1	2	3	true	false	true	true	false	false	ab
-- manual: 3.1
