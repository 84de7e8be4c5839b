local i, a = 1, { 10, 20, 30 }
i, a[i] = i + 1, "first"
print(i, a[1], a[2]) -- expect: 2	first	20
a[i], i = i, 5
print(a[2], i) -- expect: 2	5
local t = { n = 1 }
t.n, t[t.n] = 2, "at one"
print(t.n, t[1], t[2]) -- expect: 2	at one	nil
-- manual: 3.3.3
