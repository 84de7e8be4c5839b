local callable = setmetatable({}, { __call = function(self, n) return "called with " .. n end })
local function f(n) return callable(n) end
print(f(3)) -- expect: called with 3
-- manual: 3.4.10
