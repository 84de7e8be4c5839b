print(package.path) print(package.cpath)
-- environment: LUA_PATH=never/?.lua
-- environment: LUA_PATH_5_4=versioned/?.lua
-- environment: LUA_CPATH=never/?.so
-- environment: LUA_CPATH_5_4=versioned/?.so
-- expect: versioned/?.lua
-- expect: versioned/?.so
-- command: FILE
-- manual: 6.3 7
