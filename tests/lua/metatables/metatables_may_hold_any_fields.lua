local mt = { __index = function(t, k) return getmetatable(t)[k] end, default = 7, [1] = "one" }
local t = setmetatable({}, mt)
print(t.default, t[1], t.other) -- expect: 7	one	nil
-- manual: 2.4
