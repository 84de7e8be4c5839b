local t = setmetatable({}, { __lt = function(a, b) return type(a) .. type(b) == "tablenumber" end })
print(t < 1, 1 < t, t > 1) -- expect: true	false	false
