local ok = true
for n = -70, 70 do
  local left = n >= 64 and 0 or n <= -64 and 0 or n >= 0 and (1 << n) or (math.mininteger >> -n) >> 63 << 63
  ok = ok and (5 << n) == (5 >> -n) and (math.abs(n) < 64 or (5 << n) == 0)
end
print(ok, 5 << 0, 5 >> 0, 5 << 64, 5 >> 64, 5 << -64, -1 >> -64, -1 << 1000, 1 << math.mininteger, 1 >> math.mininteger)
-- expect: true	5	5	0	0	0	0	0	0	0
-- manual: 3.4.2
