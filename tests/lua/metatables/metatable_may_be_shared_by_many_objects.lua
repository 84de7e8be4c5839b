local mt = { __index = function(t, k) return t.id * 10 end }
local a, b = setmetatable({ id = 1 }, mt), setmetatable({ id = 2 }, mt)
print(a.x, b.x, getmetatable(a) == getmetatable(b)) -- expect: 10	20	true
