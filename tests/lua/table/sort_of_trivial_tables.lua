for _, t in ipairs { {}, { 1 }, { 2, 1 }, { 1, 1, 1 } } do
  table.sort(t)
  io.write("[", table.concat(t, " "), "]")
end
print() -- expect: [][1][1 2][1 1 1]
