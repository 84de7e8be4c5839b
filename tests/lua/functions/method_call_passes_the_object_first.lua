local o = { name = "o" }
function o:who(x, y) return self.name, x, y end
print(o:who(1, 2))            -- expect: o	1	2
print(o.who({ name = "p" }))  -- expect: p	nil	nil
-- manual: 3.4.10
