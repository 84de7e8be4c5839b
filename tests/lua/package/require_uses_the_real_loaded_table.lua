package.loaded.m = "real"
local old = package.loaded
package.loaded = { m = "replaced" }
print(require("m"), old.m) -- expect: real	real
package.loaded = old
local preload = package.preload
package.preload = { x = function() return "never" end }
preload.x = function() return "from the real table" end
print((require("x"))) -- expect: from the real table
-- manual: 6.3
