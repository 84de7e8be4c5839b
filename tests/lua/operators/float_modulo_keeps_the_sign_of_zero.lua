print(0.0 % 3, -0.0 % 3)  -- expect: 0.0	-0.0
print(6.0 % -3)           -- expect: 0.0
