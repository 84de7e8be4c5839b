local closing = setmetatable({}, { __close = function() print("closed") end })
local function f()
  for i in function() return 1 end, nil, nil, closing do return i + 1 end
end
print(f()) -- expect: closed
           -- expect: 2
-- manual: 3.3.5
