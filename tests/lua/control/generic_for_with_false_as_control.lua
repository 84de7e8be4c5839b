local n = 0
for v in function() n = n + 1 if n < 4 then return false end end do io.write(tostring(v), " ") end
print(n)
-- expect: false false false 4
-- manual: 3.3.5
