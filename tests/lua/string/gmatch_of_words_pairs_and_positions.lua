for w in ("hello world from Lua"):gmatch("%a+") do io.write(w, ".") end
local t = {}
for k, v in ("from=world, to=Lua"):gmatch("(%w+)=(%w+)") do t[k] = v end
for p in ("abc"):gmatch("()") do io.write(p, " ") end
for a, p, b in ("a1b2"):gmatch("(%a)()(%d)") do io.write(a, p, b, " ") end
print(t.from, t.to)
-- expect: hello.world.from.Lua.1 2 3 4 a21 b42 world	Lua
-- manual: 6.4
