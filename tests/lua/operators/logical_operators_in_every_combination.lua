local out = {}
for _, a in ipairs { 1, false } do
  for _, b in ipairs { 2, false } do
    for _, c in ipairs { 3, false } do
      out[#out + 1] = tostring(a and b or c) .. tostring(a or b and c) .. tostring(not a or b) .. tostring(not (a and b) and c) .. tostring((a or b) and (b or c))
    end
  end
end
print(table.concat(out, " "))
-- expect: 212false2 212false2 31false33 false1falsefalsefalse 33true32 falsefalsetruefalse2 3falsetrue3false falsefalsetruefalsefalse
-- manual: 3.4.5
