local n = 0
for x in function() n = n + 1 if n < 3 then return n end return end do end
print(n) -- expect: 3
-- manual: 3.3.5
