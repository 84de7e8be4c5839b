print(answer.value, package.loaded.answer == answer)
-- command: -l answer FILE
-- environment: LUA_PATH=modules/?.lua
-- expect: 42	true
