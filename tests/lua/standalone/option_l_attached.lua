print(answer.value)
-- command: -lanswer FILE
-- environment: LUA_PATH=modules/?.lua
-- expect: 42
