local env = {}
local function define(_ENV)
  function hello() return "hello from " .. name end
  name = "env"
end
define(env)
print(hello, env.hello()) -- expect: nil	hello from env
-- manual: 2.2
