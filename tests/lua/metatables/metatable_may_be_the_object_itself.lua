local t = { x = 1 }
t.__index, t.__add = t, function(a, b) return "sum" end
setmetatable(t, t)
print(t.x, t + 1, getmetatable(t) == t) -- expect: 1	sum	true
-- manual: 2.4
