print(loaded_by_init) -- expect: yes
-- environment: LUA_INIT=@modules/init.lua
-- command: FILE
