local mt = {}
local t = setmetatable({ {} }, mt)
collectgarbage()
print(#t)  -- expect: 1
mt.__mode = "v"
setmetatable(t, mt)
collectgarbage()
print(#t)  -- expect: 0
-- manual: 2.5.4
