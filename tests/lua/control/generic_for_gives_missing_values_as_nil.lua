local n = 0
for a, b, c in function() n = n + 1 if n < 3 then return n end end do print(a, b, c) end
-- expect: 1	nil	nil
-- expect: 2	nil	nil
-- manual: 3.3.5
