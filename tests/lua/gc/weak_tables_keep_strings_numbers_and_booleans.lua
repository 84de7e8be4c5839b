local t = setmetatable({}, { __mode = "kv" })
t["key" .. 1] = "value" .. 1
t[1], t[2.5], t[true] = 10, false, "x"
collectgarbage()
print(t.key1, t[1], t[2.5], t[true]) -- expect: value1	10	false	x
-- manual: 2.5.4
