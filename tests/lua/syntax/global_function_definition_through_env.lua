local env = {}
do
  local _ENV = env
  function f() return 1 end
  a = { b = {} }
  function a.b.c() return 2 end
end
print(env.f(), env.a.b.c(), f) -- expect: 1	2	nil
-- manual: 2.2
