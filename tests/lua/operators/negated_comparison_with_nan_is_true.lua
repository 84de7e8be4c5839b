local nan, one = 0 / 0, 1
print(not (nan < one), not (nan >= one), not (one <= nan)) -- expect: true	true	true
if nan < one then print("less") else print("not less") end -- expect: not less
if not (nan > one) then print("not greater") end           -- expect: not greater
-- manual: 3.4.4
