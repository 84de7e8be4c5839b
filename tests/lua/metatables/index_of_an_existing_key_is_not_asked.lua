local t = setmetatable({ f = false, [1] = false, [true] = 0 }, { __index = function() return "asked" end })
print(t.f, t[1], t[true], t.g, t[2], t[false]) -- expect: false	false	0	asked	asked	asked
-- manual: 2.4
