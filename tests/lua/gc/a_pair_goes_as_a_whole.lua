local t, u = setmetatable({}, { __mode = "v" }), setmetatable({}, { __mode = "k" })
t.key, u[{}] = {}, "value"
collectgarbage()
print(next(t), next(u)) -- expect: nil	nil
-- manual: 2.5.4
