local env = { y = 7 }
local f = load("z = y + 1 return _ENV", "=c", "t", env)
print(f() == env, env.z, z) -- expect: true	8	nil
