local t = setmetatable({}, { __lt = function(a, b) return rawequal(a, 1) end })
print(1 < t, 2 < t, t > 1, {} < t) -- expect: true	false	true	false
-- manual: 2.4
