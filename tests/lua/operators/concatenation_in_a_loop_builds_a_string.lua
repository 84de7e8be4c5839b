local s, n = "", 0
for i = 1, 2000 do s = s .. i .. "," n = n + #tostring(i) + 1 end
print(#s == n, s:sub(1, 8), s:sub(-6)) -- expect: true	1,2,3,4,	,2000,
local before = s
s = s .. "tail"
print(#before == n, #s - n) -- expect: true	4
-- manual: 3.4.6
