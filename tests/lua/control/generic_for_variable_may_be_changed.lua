for i, v in ipairs { "a", "b", "c" } do
  i = i * 100
  io.write(i, v, " ")
end
print("end") -- expect: 100a 200b 300c end
-- manual: 3.3.5
