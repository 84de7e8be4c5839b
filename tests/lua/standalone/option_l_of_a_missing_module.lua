print("never")
-- command: -l nowhere FILE
-- environment: LUA_PATH=modules/?.lua
-- environment: LUA_CPATH=
-- expect error: module 'nowhere' not found:
