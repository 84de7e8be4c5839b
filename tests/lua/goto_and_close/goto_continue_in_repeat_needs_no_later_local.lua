local i = 0
repeat
  i = i + 1
  if i == 2 then goto continue end
  io.write(i, " ")
  ::continue::
until i >= 3
print("end") -- expect: 1 3 end
-- manual: 3.3.4
