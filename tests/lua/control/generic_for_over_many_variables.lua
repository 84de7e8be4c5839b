local n = 0
for a, b, c, d, e, f, g, h in function() n = n + 1 if n == 1 then return table.unpack({ 1, 2, 3, 4, 5, 6, 7, 8, 9 }) end end do
  print(a, b, c, d, e, f, g, h) -- expect: 1	2	3	4	5	6	7	8
end
-- manual: 3.3.5
