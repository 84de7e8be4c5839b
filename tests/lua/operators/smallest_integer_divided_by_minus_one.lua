print(math.mininteger // -1 == math.mininteger) -- expect: true
print(math.mininteger % -1)                     -- expect: 0
local m = -1
print(math.mininteger // m == math.mininteger, math.mininteger % m) -- expect: true	0
