print(load("local _ENV <const> = {}; _ENV = nil", "=c"))
-- expect: nil	c:1: attempt to assign to const variable '_ENV'
local f = load("local _ENV <const> = { x = 1 }; x = x + 1; return x", "=c")
print(f()) -- expect: 2
-- manual: 2.2
