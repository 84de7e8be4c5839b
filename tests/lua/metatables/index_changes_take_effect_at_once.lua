local mt = {}
local t = setmetatable({}, mt)
local function read() return t.x end
print(read())                  -- expect: nil
mt.__index = { x = 1 }
print(read())                  -- expect: 1
mt.__index = function() return 2 end
print(read())                  -- expect: 2
mt.__index = nil
print(read())                  -- expect: nil
