print(2 ^ 3 ^ 2)  -- expect: 512.0
print(-2 ^ 2)     -- expect: -4.0
print(2 ^ -1)     -- expect: 0.5
print(not 2 == 3) -- expect: false
-- manual: 3.4.8
