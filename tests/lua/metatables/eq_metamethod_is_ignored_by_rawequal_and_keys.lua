local mt = { __eq = function() return true end }
local a, b = setmetatable({}, mt), setmetatable({}, mt)
local t = { [a] = 1 }
print(a == b, rawequal(a, b), t[b]) -- expect: true	false	nil
