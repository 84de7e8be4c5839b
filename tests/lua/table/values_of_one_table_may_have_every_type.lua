local t = { 1, 2.5, "s", true, {}, print, coroutine.create(print), io.stdout, [0] = false }
local types = {}
for i = 0, 8 do types[#types + 1] = type(t[i]) end
print(table.concat(types, " ")) -- expect: boolean number number string boolean table function thread userdata
-- manual: 2.1
