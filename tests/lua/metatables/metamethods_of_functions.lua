debug.setmetatable(print, { __index = { name = "function" }, __add = function(f, g) return function(x) return g(f(x)) end end })
local inc = function(x) return x + 1 end
local twice = function(x) return x * 2 end
print((inc + twice)(5), inc.name) -- expect: 12	function
