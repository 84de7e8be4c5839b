local p = io.popen(arg[-1] .. " -v 2>&1")
print((p:read("l"):match("^Lua 5%.4%.%d")) ~= nil, p:read("l"), p:close())
-- command: FILE
-- expect: true	nil	true	exit	0
