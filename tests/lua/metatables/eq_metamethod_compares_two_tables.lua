local calls = 0
local mt = { __eq = function(a, b) calls = calls + 1 return a.v == b.v end }
local a, b, c = setmetatable({ v = 1 }, mt), setmetatable({ v = 1 }, mt), setmetatable({ v = 2 }, mt)
print(a == b, a == c, a ~= b, a ~= c, calls) -- expect: true	false	false	true	4
