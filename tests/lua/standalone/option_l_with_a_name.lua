print(a.value, answer)
-- command: -l a=answer FILE
-- environment: LUA_PATH=modules/?.lua
-- expect: 42	nil
