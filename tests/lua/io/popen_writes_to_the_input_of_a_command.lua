io.stdout:flush()
local p = io.popen("cat", "w")
p:write("through cat\n")
print(p:close())
-- expect: through cat
-- expect: true	exit	0
