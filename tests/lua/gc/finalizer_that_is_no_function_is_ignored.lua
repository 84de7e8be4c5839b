setmetatable({}, { __gc = true })
collectgarbage()
print("ok") -- expect: ok
