local function all(x)
  return (x < 5 and "<" or "-") .. (x <= 5 and "<=" or "-") .. (x > 5 and ">" or "-") .. (x >= 5 and ">=" or "-")
    .. (5 < x and "<" or "-") .. (5 <= x and "<=" or "-") .. (5 > x and ">" or "-") .. (5 >= x and ">=" or "-")
end
for _, x in ipairs { 4, 5, 6, 4.9, 5.0, 5.1, math.huge, -math.huge, 0 / 0, math.maxinteger, math.mininteger } do io.write(all(x), " ") end
print()
-- expect: <<=---->>= -<=->=-<=->= -->>=<<=-- <<=---->>= -<=->=-<=->= -->>=<<=-- -->>=<<=-- <<=---->>= -------- -->>=<<=-- <<=---->>= 
-- manual: 3.4.4
