print(answer.value)
-- skip-differential: 5.4.4 took the name as it is
-- command: -l answer-v2 FILE
-- environment: LUA_PATH=modules/?.lua
-- expect: 42
