local t = setmetatable({}, { __mode = "kv" })
t["key" .. 1], t[10], t[true] = {}, {}, {}
collectgarbage()
print(next(t)) -- expect: nil
-- manual: 2.5.4
