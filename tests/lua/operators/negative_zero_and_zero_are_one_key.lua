local t = { [0.0] = "a" }
t[-0.0] = "b"
print(t[0], t[0.0], t[-0.0]) -- expect: b	b	b
-- manual: 2.1
