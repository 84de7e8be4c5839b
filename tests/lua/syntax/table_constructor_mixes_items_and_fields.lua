local t = { "a", x = 1, "b", ["y z"] = 2, [10] = "ten"; "c", }
print(t[1], t[2], t[3])       -- expect: a	b	c
print(t.x, t["y z"], t[10])   -- expect: 1	2	ten
-- manual: 3.4.9
