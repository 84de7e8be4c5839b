local closing = setmetatable({}, { __close = function() print("closed") end })
for i in function() return 1 end, nil, nil, closing do goto out end
::out:: -- expect: closed
print("out") -- expect: out
-- manual: 3.3.5
