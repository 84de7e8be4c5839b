print(select(-1, "a", "b", "c")) -- expect: c
print(select(-3, "a", "b", "c")) -- expect: a	b	c
-- manual: 6.1
