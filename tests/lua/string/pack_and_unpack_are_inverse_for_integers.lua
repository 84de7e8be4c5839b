local ok = true
for size = 1, 16 do
  for _, e in ipairs { "<", ">", "=" } do
    local top = size >= 8 and math.maxinteger or (1 << (size * 8 - 1)) - 1
    for _, v in ipairs { 0, 1, -1, top, -top - 1, 100, -100 } do
      ok = ok and string.unpack(e .. "i" .. size, string.pack(e .. "i" .. size, v)) == v
      if v >= 0 then ok = ok and string.unpack(e .. "I" .. size, string.pack(e .. "I" .. size, v)) == v end
    end
  end
end
print(ok) -- expect: true
-- manual: 6.4.2
