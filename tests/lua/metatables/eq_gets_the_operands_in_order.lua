local a, b
local function order(x, y) return rawequal(x, a) and rawequal(y, b) end
a, b = setmetatable({}, { __eq = order }), {}
print(a == b, b == a) -- expect: true	false
-- manual: 2.4
