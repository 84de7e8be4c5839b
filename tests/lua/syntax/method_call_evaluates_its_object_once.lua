local count = 0
local object = { m = function(self, x) return x end }
local function get() count = count + 1 return object end
print(get():m("arg"), count) -- expect: arg	1
-- manual: 3.4.10
