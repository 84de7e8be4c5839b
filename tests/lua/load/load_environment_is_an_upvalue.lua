local env = { x = 1 }
local f = load("return x", "=c", "t", env)
local name, value = debug.getupvalue(f, 1)
print(name, value == env)                      -- expect: _ENV	true
debug.setupvalue(f, 1, { x = 2 })
print(f())                                     -- expect: 2
-- manual: 6.1 2.2
