local t = {}
t["key"] = 1
t[("k"):rep(1) .. "e" .. string.char(121)] = 2
print(t.key)                     -- expect: 2
local long = ("x"):rep(100)
t[long] = 3
print(t[("x"):rep(50) .. ("x"):rep(50)]) -- expect: 3
-- manual: 2.1
