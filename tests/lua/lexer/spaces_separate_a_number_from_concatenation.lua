print(1 .. 2)   -- expect: 12
print(1. .. 2)  -- expect: 1.02
