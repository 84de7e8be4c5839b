print(1 | 2 ~ 3 & 4)  -- expect: 3
print(6 & 3 << 1)     -- expect: 6
print(1 << 2 + 3)     -- expect: 32
print(5 & 3 == 1)     -- expect: true
-- manual: 3.4.8
