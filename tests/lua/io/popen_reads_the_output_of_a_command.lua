local p = io.popen("echo hello; echo world")
print(p:read("l"), p:read("l"), p:read("l")) -- expect: hello	world	nil
print(p:close())                             -- expect: true	exit	0
