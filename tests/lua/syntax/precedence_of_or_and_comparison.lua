print(true or false and false)   -- expect: true
print(1 < 2 and 3 or 4)          -- expect: 3
print(1 == 1 ~= false)           -- expect: true
print(not nil == true)           -- expect: true
-- manual: 3.4.8
