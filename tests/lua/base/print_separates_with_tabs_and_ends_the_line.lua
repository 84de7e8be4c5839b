print(1, "a", nil, true, 2.5) -- expect: 1	a	nil	true	2.5
print()                       -- expect:
print("")                     -- expect:
