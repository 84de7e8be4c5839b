for i = 1, 2 do
  for j = 1, 5 do
    if j == 2 then break end
    io.write(i, ",", j, " ")
  end
end
print("end") -- expect: 1,1 2,1 end
