print(math.modf(3.5))  -- expect: 3	0.5
print(math.modf(-3.5))  -- expect: -3	-0.5
print(math.modf(5))  -- expect: 5	0.0
print(math.modf(1 / 0))  -- expect: inf	0.0
print(math.modf(-1 / 0))  -- expect: -inf	0.0
print(math.modf(1e300))  -- expect: 1e+300	0.0
