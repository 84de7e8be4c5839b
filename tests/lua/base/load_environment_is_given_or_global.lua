local env = { x = "env" }
x = "global"
print(load("return x")(), load("return x", "c", "t", env)(), (pcall(load("return x", "c", "t", nil))))
-- expect: global	env	false
print(load("x = 'set' return _ENV", "c", "t", env)() == env, env.x, x) -- expect: true	set	global
-- manual: 6.1
