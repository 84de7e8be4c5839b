local t = {}
print(t[1], t.x, t[true], t[{}], t[print], t[1.5], t[-0.0], t[math.huge], t[""])
-- expect: nil	nil	nil	nil	nil	nil	nil	nil	nil
-- manual: 2.1
