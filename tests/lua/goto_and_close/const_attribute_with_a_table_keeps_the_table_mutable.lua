local t <const> = {}
t.x = 1
print(t.x) -- expect: 1
-- manual: 3.3.7
