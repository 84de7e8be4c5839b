local t = setmetatable({}, { __mode = "kv" })
local n = 100
t[("k"):rep(n)], t.long = ("v"):rep(n), ("x"):rep(1000) .. n
collectgarbage()
print(#t[("k"):rep(100)], #t.long) -- expect: 100	1003
-- manual: 2.5.4
