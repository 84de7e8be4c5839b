local before = os.clock()
for i = 1, 1000000 do end
print(math.type(before), os.clock() >= before) -- expect: float	true
