local a <const>, b, c <const>, d = 1, 2, 3, 4
b, d = b + a, d + c
print(a, b, c, d) -- expect: 1	3	3	7
-- manual: 3.3.7
