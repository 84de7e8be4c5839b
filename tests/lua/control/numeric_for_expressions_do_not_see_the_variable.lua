local i = 2
for i = i, i + 1, i - 1 do io.write(i, " ") end
print(i)
-- expect: 2 3 2
-- manual: 3.3.5
