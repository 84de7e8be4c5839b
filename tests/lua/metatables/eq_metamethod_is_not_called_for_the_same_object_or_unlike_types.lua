local t = setmetatable({}, { __eq = function() error("called") end })
print(t == t, t == 1, t == "x", nil == t) -- expect: true	false	false	false
