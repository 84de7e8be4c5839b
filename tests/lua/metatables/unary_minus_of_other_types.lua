debug.setmetatable(true, { __unm = function(b) return not b end, __len = function() return "length" end, __bnot = tostring })
print(-true, -false, #true, ~false) -- expect: false	true	length	false
-- manual: 2.4
