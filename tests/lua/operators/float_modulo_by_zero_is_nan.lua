local r = 1 % 0.0
print(r ~= r)   -- expect: true
