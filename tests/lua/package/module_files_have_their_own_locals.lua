package.path = "modules/?.lua"
local a = require("counter_module")
a.up() a.up()
print(require("counter_module").get(), n) -- expect: 2	nil
