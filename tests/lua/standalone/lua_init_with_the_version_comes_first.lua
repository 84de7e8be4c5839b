print(x) -- expect: versioned
-- environment: LUA_INIT=x = "plain"
-- environment: LUA_INIT_5_4=x = "versioned"
-- command: FILE
