-- a module breaks the cycle by entering itself into package.loaded first
package.path = "modules/?.lua"
local a = require("cycle_a")
print(a.name, a.b.name, a.b.a == a) -- expect: a	b	true
