print("a\0b" < "a\0c", "a\0" > "a", "a\0b" == "a\0b") -- expect: true	true	true
print("a\0z" < "ab")                                  -- expect: true
-- manual: 3.4.4
