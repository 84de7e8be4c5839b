local a = setmetatable({}, { __gc = function() print("old") end })
setmetatable(a, { __gc = function() print("new") end }) -- expect: new
a = nil
collectgarbage() collectgarbage()
print("once") -- expect: once
-- manual: 2.5.3
