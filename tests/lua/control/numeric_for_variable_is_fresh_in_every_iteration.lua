local closures = {}
for i = 1, 3 do closures[i] = function() i = i + 10 return i end end
print(closures[1](), closures[1](), closures[2](), closures[3]()) -- expect: 11	21	12	13
-- manual: 3.3.5
