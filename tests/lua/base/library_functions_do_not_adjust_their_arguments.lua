local refused = 0
for _, f in ipairs { type, tostring, tonumber, ipairs, pairs, next, rawlen, rawget, rawequal, getmetatable, select, pcall, math.floor, string.len, table.concat, utf8.char } do
  if not pcall(f) then refused = refused + 1 end
end
print(refused, (pcall(type, nil)), (pcall(tostring, nil)), (pcall(rawequal, nil, nil))) -- expect: 15	true	true	true
-- manual: 6
