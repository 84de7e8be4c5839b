print("never")
-- environment: LUA_INIT=@no_such_file.lua
-- expect error: cannot open no_such_file.lua: No such file or directory
-- command: FILE
