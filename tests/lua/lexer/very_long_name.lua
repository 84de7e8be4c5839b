local name = ("n"):rep(50000)
local env = {}
load(name .. " = 42", "=s", "t", env)()
print(env[name]) -- expect: 42
