local a = { name = "a" }
package.loaded[...] = a
a.b = require("cycle_b")
return a
