local a <const>, b, c <close> = 1, 2, nil
b = b + a
print(a, b, c) -- expect: 1	3	nil
-- manual: 3.3.7
