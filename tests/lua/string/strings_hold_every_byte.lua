local all = {}
for i = 0, 255 do all[#all + 1] = string.char(i) end
local s = table.concat(all)
local t = { [s] = "found" }
print(#s, s:byte(1), s:byte(256), t[s .. ""], s == table.concat(all), s < s .. "\0")
-- expect: 256	0	255	found	true	true
-- manual: 2.1
