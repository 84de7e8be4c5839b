local a, b = math.modf(0 / 0)
print(a ~= a, b ~= b) -- expect: true	true
