print("never")
-- environment: LUA_INIT=x = = 1
-- expect error: LUA_INIT:1: unexpected symbol near '='
-- command: FILE
