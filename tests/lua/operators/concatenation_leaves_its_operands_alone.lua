local a, b = "a", "b"
local c = a .. b
print(a, b, c) -- expect: a	b	ab
-- manual: 3.4.6
