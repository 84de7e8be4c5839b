print(3.)  -- expect: 3.0
print(.5)  -- expect: 0.5
print(3.e1) -- expect: 30.0
print(.5e1) -- expect: 5.0
