local s = ("x"):rep(1000)
local t = s .. s .. "y" .. s
print(#t, t:sub(2000, 2002)) -- expect: 3001	xyx
-- manual: 3.4.6
