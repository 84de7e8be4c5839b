print(_G["nested.inner"])
-- command: -l nested.inner FILE
-- environment: LUA_PATH=modules/?.lua
-- expect: nested.inner
