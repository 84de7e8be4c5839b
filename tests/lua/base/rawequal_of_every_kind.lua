local mt = { __eq = function() return true end }
local a, b = setmetatable({}, mt), setmetatable({}, mt)
print(rawequal(a, b), rawequal(a, a), rawequal(1, 1.0), rawequal("a", "a"), rawequal(0 / 0, 0 / 0), rawequal(nil, false), rawequal(0, -0.0))
-- expect: false	true	true	true	false	false	true
print(rawequal(("x"):rep(100), ("x"):rep(100)), rawequal(print, print), rawequal(1, "1")) -- expect: true	true	false
-- manual: 6.1
