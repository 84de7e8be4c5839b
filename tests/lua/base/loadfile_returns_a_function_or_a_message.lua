local name = os.tmpname()
local f = io.open(name, "w")
f:write("return ..., x")
f:close()
print(loadfile(name, "t", { x = "env" })(1)) -- expect: 1	env
print(loadfile("no_such_file.lua"))          -- expect: nil	cannot open no_such_file.lua: No such file or directory
os.remove(name)
