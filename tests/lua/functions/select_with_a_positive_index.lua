print(select(2, "a", "b", "c")) -- expect: b	c
print(select(4, "a", "b", "c")) -- expect:
print((select(3, "a", "b", "c"))) -- expect: c
-- manual: 6.1
