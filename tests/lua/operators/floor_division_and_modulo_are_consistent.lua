local ok = true
for _, a in ipairs { 0, 1, -1, 7, -7, 100, math.maxinteger, math.mininteger, math.mininteger + 1 } do
  for _, b in ipairs { 1, -1, 2, -2, 3, -3, 10, math.maxinteger, math.mininteger } do
    ok = ok and (a // b) * b + a % b == a and (a % b == 0 or (a % b < 0) == (b < 0))
  end
end
print(ok) -- expect: true
-- manual: 3.4.1
