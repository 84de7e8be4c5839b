print(package.path:match("^[^;]*"), package.path:match("[^;]*$"), select(2, package.path:gsub("first", ""))) print(package.cpath)
-- environment: LUA_PATH=first/?.lua;;last/?.lua
-- environment: LUA_CPATH=only/?.so
-- expect: first/?.lua	last/?.lua	1
-- expect: only/?.so
-- command: FILE
-- manual: 6.3 7
