local fs = {}
k = "global"
for k, v in ipairs { "a", "b", "c" } do fs[k] = function() v = v .. k return v end end
print(fs[1](), fs[1](), fs[2](), fs[3](), k) -- expect: a1	a11	b2	c3	global
-- manual: 3.3.5
