for i = 3, 1, -1 do io.write(i, " ") end
for i = 10, 1, -4 do io.write(i, " ") end
for i = 1.0, -1.0, -0.5 do io.write(i, " ") end
for i = 1, 3, -1 do io.write("never") end
print()
-- expect: 3 2 1 10 6 2 1 0.5 0 -0.5 -1 
-- manual: 3.3.5
