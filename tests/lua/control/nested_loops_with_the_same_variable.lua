for i = 1, 2 do
  for i = 10, 11 do io.write(i, " ") end
  io.write(i, " ")
end
print("end") -- expect: 10 11 1 10 11 2 end
-- manual: 3.3.5
