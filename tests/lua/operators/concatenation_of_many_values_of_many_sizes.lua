local parts, total = {}, 0
for i = 1, 60 do parts[i] = ("x"):rep(i * 7 % 50) total = total + #parts[i] end
local s = load("local p = ... return p[1]" .. (function() local t = {} for i = 2, 60 do t[i] = " .. p[" .. i .. "]" end return table.concat(t, "", 2) end)())(parts)
print(#s == total, s == table.concat(parts)) -- expect: true	true
-- manual: 3.4.6
