local chunk = load("local a, b = ...; local sum = a + b; return sum, select('#', ...)")
print(chunk(1, 2, 3)) -- expect: 3	3
print(chunk(10, 20))  -- expect: 30	2
-- manual: 3.3.2
