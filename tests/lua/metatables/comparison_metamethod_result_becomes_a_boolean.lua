local t = setmetatable({}, { __lt = function() return "yes" end, __le = function() return nil end })
print(t < t, t <= t, not (t < t)) -- expect: true	false	false
