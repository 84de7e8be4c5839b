local ok, e = pcall(dofile, "no_such_file.lua")
print(ok, e) -- expect: false	cannot open no_such_file.lua: No such file or directory
