local values = { 1, false, 2 }
local i = 0
for v in function() i = i + 1 return values[i] end do io.write(tostring(v), " ") end
print("end") -- expect: 1 false 2 end
-- manual: 3.3.5
