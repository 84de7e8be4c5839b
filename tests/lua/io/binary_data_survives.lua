local all = {}
for i = 0, 255 do all[i + 1] = string.char(i) end
local data = table.concat(all)
local f = io.tmpfile()
f:write(data)
f:seek("set")
print(f:read("a") == data) -- expect: true
