local f = load(string.dump(function(a) local b return debug.getinfo(1, "Sl") end, true))
local info = f(1)
print(info.short_src, info.currentline) -- expect: ?	-1
