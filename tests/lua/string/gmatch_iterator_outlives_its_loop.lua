local it = ("a b c"):gmatch("%a")
print(it(), it(), it(), it(), it()) -- expect: a	b	c	nil
local f = ("x"):gmatch("y")
print(f(), f()) -- expect: nil
-- manual: 6.4
