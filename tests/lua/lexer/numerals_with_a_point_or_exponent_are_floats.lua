local kinds = {}
for _, n in ipairs { "1", "1.", "1.0", ".1", "1e0", "0x1", "0x1.", "0x.1", "0x1p0", "0xe", "0xep1", "00012", "1e00" } do
  kinds[#kinds + 1] = math.type(load("return " .. n)()):sub(1, 1)
end
print(table.concat(kinds)) -- expect: iffffifffifif
-- manual: 3.1
