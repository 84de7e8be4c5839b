local action = setmetatable({}, { __call = function(self, o, x) return o.name, x end })
local o = { name = "o", act = action }
print(o:act(1)) -- expect: o	1
