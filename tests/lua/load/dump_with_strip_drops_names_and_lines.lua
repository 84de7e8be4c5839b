local f = load(string.dump(load("local x\nreturn x.y", "=c"), true))
print(pcall(f)) -- expect: false	?:-1: attempt to index a nil value
local info = debug.getinfo(f, "S")
print(info.source, info.short_src) -- expect: =?	?
-- manual: 6.4
