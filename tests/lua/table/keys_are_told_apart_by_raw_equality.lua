local mt = { __eq = function() return true end, __lt = function() return false end }
local a, b = setmetatable({}, mt), setmetatable({}, mt)
local t = { [a] = "a", [b] = "b" }
print(a == b, t[a], t[b]) -- expect: true	a	b
-- manual: 2.1
