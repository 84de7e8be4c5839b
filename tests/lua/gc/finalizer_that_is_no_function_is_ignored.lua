setmetatable({}, { __gc = true })
collectgarbage()
print("ok") -- expect: ok
-- manual: 2.5.3
