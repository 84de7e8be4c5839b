local a, b = "a", "b"
local c = a .. b
print(a, b, c) -- expect: a	b	ab
