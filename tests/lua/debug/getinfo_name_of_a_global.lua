function g() local i = debug.getinfo(1, "n") return i.name, i.namewhat end
local a, b = g()
print(a, b) -- expect: g	global
