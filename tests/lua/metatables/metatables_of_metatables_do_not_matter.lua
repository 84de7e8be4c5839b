local outer = { __index = { x = 1 } }
local mt = setmetatable({}, outer)
local t = setmetatable({}, mt)
print(t.x, mt.x) -- expect: nil	1
