local nan = 0 / 0
for _, x in ipairs { nan, 0, 1.5, math.huge, -math.huge, math.maxinteger } do
  if nan == x or nan < x or nan <= x or nan > x or nan >= x or x < nan or x <= nan or x > nan or x >= nan or not (nan ~= x) then print("wrong", x) end
end
print(nan ~= nan, rawequal(nan, nan), -nan == nan) -- expect: true	false	false
-- manual: 3.4.4
