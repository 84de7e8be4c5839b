local list = {}
for i = 1, 3 do list[i] = function() return i end end
print(list[1]() + list[2]() + list[3](), list[1] ~= list[2]) -- expect: 6	true
-- manual: 3.4.11
