print("\0651")        -- expect: A1
print(#"\0\00\000")   -- expect: 3
print(("\1234"):byte(1, -1)) -- expect: 123	52
print("\9" == "\t")   -- expect: true
