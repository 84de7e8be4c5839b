local a = setmetatable({}, { __index = function(t, k) return k .. "!" end })
local b = setmetatable({}, { __index = a })
print(b.key) -- expect: key!
