local t = {}
local f, s, c = ipairs(t)
print(type(f), s == t, c, f(t, 0)) -- expect: function	true	0	nil
