debug.setmetatable(nil, { __index = function(_, k) return "nil." .. k end })
debug.setmetatable(true, { __unm = function(b) return not b end })
local x
print(x.field, -true, -false) -- expect: nil.field	false	true
