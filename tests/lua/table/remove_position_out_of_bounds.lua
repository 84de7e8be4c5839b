local t = { 1, 2, 3 }
for _, position in ipairs { 5, 0, -1, math.mininteger } do
  local ok, message = pcall(table.remove, t, position)
  print(ok, message:match("position out of bounds"), #t)
end
-- expect: false	position out of bounds	3
-- expect: false	position out of bounds	3
-- expect: false	position out of bounds	3
-- expect: false	position out of bounds	3
