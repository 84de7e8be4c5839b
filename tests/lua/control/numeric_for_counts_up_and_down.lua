for i = 1, 3 do io.write(i, " ") end
for i = 3, 1, -1 do io.write(i, " ") end
for i = 1, 10, 4 do io.write(i, " ") end
print("end") -- expect: 1 2 3 3 2 1 1 5 9 end
-- manual: 3.3.5
