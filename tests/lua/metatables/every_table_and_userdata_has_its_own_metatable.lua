local a, b = {}, {}
setmetatable(a, { __index = { x = 1 } })
print(a.x, b.x, getmetatable(b)) -- expect: 1	nil	nil
local f = io.tmpfile()
print(getmetatable(f) == getmetatable(io.stdout)) -- expect: true
debug.setmetatable(f, nil)
print(getmetatable(f), getmetatable(io.stdout) ~= nil) -- expect: nil	true
-- manual: 2.4
