print(x, package.path:find("mine", 1, true), debug.getregistry().LUA_NOENV)
-- command: -E FILE
-- environment: LUA_INIT=x = 1
-- environment: LUA_PATH=mine/?.lua
-- environment: LUA_CPATH=mine/?.so
-- expect: nil	nil	true
