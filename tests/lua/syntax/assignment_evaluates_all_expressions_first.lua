local i, a = 3, {}
i, a[i] = i + 1, 20
print(i, a[3], a[4]) -- expect: 4	20	nil
-- manual: 3.3.3
