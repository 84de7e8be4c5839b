x = "global"
local print, load = print, load
local _ENV = { x = "local" }
print(x, load("return x")(), load("return _ENV")() ~= _ENV) -- expect: local	global	true
-- manual: 2.2
