while true do break end
repeat break until false
for i = 1, 10 do break end
for _ in pairs { 1 } do break end
print("out") -- expect: out
