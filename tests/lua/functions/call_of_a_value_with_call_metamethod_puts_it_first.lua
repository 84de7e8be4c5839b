local t = setmetatable({ name = "t" }, { __call = function(self, ...) return self.name, select("#", ...), ... end })
print(t()) print(t(1, nil)) print(t "s") print((t { 1 }))
-- expect: t	0
-- expect: t	2	1	nil
-- expect: t	1	s
-- expect: t
local o = { t = t }
print(o.t(1)) print(select(3, o:t(2)) == o)
-- expect: t	1	1
-- expect: true
-- manual: 3.4.10
