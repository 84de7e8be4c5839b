local t = setmetatable({}, { __call = function(self, a, b) return self ~= nil, a, b end })
print(t(1, 2))         -- expect: true	1	2
print(select("#", t()))  -- expect: 3
print(pcall(t, "x"))   -- expect: true	true	x	nil
