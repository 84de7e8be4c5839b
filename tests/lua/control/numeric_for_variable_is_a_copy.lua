for i = 1, 3 do
  local seen = i
  i = i * 10
  io.write(seen, ":", i, " ")
end
print("end") -- expect: 1:10 2:20 3:30 end
-- manual: 3.3.5
