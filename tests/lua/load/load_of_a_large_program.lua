local parts = { "local t = {} " }
for i = 1, 1000 do parts[#parts + 1] = ("t[%d] = function(x) return x + %d end "):format(i, i) end
parts[#parts + 1] = "return t"
local t = load(table.concat(parts))()
print(t[1](1), t[1000](1)) -- expect: 2	1001
