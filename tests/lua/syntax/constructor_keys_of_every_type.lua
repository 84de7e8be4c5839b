local k, t = {}, nil
t = { [1] = "a", [2.0] = "b", [-1] = "c", ["s"] = "d", [true] = "e", [k] = "f", [print] = "g", [1.5] = "h", [1 + 2] = "i", [("x"):rep(2)] = "j" }
print(t[1], t[2], t[-1], t.s, t[true], t[k], t[print], t[1.5], t[3], t.xx) -- expect: a	b	c	d	e	f	g	h	i	j
-- manual: 3.4.9
