local all = {}
for i = 0, 255 do
  local c = string.char(i)
  if not c:find("[\n\r\\']") then all[#all + 1] = c end
end
local s = table.concat(all)
print(load("return '" .. s .. "'")() == s, #s) -- expect: true	252
-- manual: 3.1
