local s = ("ab"):rep(50000)
local r, n = s:gsub("a", "xyz")
print(#r, n) -- expect: 200000	50000
