debug.setmetatable(nil, { __index = function(v, k) return "nil." .. k end })
debug.setmetatable(false, { __index = function(v, k) return tostring(v) .. "." .. k end })
debug.setmetatable(0, { __index = function(v, k) return v .. "." .. k end })
debug.setmetatable(print, { __index = function(v, k) return "function." .. k end })
local f = print
print((nil).x, (true).x, (5).x, f.x, undefined.x.y) -- expect: nil.x	true.x	5.x	function.x	nil
-- manual: 2.4
