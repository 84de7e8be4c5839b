local env = {}
local f = load("x = 1; y = print", "=c", "t", env)
f()
print(env.x, env.y, x) -- expect: 1	nil	nil
-- manual: 2.2
