local t = { [math.maxinteger] = 1 }
print(#t) -- expect: 0
local u = { 1, 2, [math.maxinteger] = 1, [math.maxinteger - 1] = 1 }
print(#u) -- expect: 2
-- manual: 3.4.7
