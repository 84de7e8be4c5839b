-- Each of these keys would double an array that counted its holes.
local t = {}
for i = 0, 40 do t[2 ^ i] = i end
print(collectgarbage("count") < 10000, t[1 << 40], t[8], t[9]) -- expect: true	40	3	nil
-- manual: 2.1
