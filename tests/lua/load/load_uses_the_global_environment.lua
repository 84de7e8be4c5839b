x = 5
print(load("return x")())  -- expect: 5
load("x = 6")()
print(x)                   -- expect: 6
