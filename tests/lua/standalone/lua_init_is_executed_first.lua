print(x, y) -- expect: from LUA_INIT	from LUA_INIT
-- command: -e "y = x" FILE
-- environment: LUA_INIT=x = "from LUA_INIT"
