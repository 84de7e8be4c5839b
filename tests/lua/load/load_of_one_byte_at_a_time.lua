local source, i = "local s = [[long\nstring]] return #s, 0x1F, 'x\\65' --c", 0
print(load(function() i = i + 1 return source:sub(i, i) end)()) -- expect: 11	31	xA
