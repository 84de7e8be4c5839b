local f = load(string.dump(function(a, b) return a + b, "s", 2.5, nil, true end))
print(f(1, 2)) -- expect: 3	s	2.5	nil	true
-- manual: 6.4
