local f = io.tmpfile()
f:write(("1"):rep(200), " ", ("2"):rep(201), " 3") f:seek("set")
print(f:read("n") == tonumber(("1"):rep(200)), f:read("n"), f:read("a")) -- expect: true	nil	2 3
-- manual: 6.8
