local m = {}
for i = 1, 3 do
  m[i] = {}
  for j = 1, 3 do m[i][j] = i * j end
end
print(m[2][3], #m, #m[1], m[3][3]) -- expect: 6	3	3	9
-- manual: 2.1
