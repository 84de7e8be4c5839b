print(1e2)            -- expect: 100.0
print(1E+2)           -- expect: 100.0
print(25e-1)          -- expect: 2.5
print(math.type(1e2)) -- expect: float
