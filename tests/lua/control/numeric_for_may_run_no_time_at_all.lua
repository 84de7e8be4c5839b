for i = 1, 0 do print("up") end
for i = 0, 1, -1 do print("down") end
for i = 1.5, 1 do print("float") end
print("none") -- expect: none
-- manual: 3.3.5
