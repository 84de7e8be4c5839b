print("never")
-- environment: LUA_INIT=error("in init", 0)
-- expect error: in init
-- command: FILE
