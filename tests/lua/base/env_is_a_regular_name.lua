local kept = _ENV
local function f(_ENV) z = 1 return z end
local env = {}
print(f(env), env.z, z, _ENV == kept) -- expect: 1	1	nil	true
do
  local _ENV = { print = print, x = "inner" }
  print(x, _ENV.x) -- expect: inner	inner
end
print(x) -- expect: nil
-- manual: 2.2
