print(math.maxinteger + 1 == math.mininteger) -- expect: true
print(math.mininteger - 1 == math.maxinteger) -- expect: true
print(math.maxinteger * 2)                    -- expect: -2
print(-math.mininteger == math.mininteger)    -- expect: true
