local f, g = load("x = (x or 0) + 1 return x", "=c", "t", {}), load("x = (x or 0) + 1 return x", "=c", "t", {})
print(f(), f(), g()) -- expect: 1	2	1
