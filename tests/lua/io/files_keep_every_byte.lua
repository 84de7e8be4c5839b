local name, all = os.tmpname(), {}
for i = 0, 255 do all[i + 1] = string.char(i) end
local data = table.concat(all):rep(3)
io.open(name, "wb"):write(data):close()
local f = io.open(name, "rb") print(f:read("a") == data) f:seek("set") local n = 0 for l in f:lines("L") do n = n + #l end print(n) f:close() os.remove(name)
-- expect: true
-- expect: 768
-- manual: 6.8
