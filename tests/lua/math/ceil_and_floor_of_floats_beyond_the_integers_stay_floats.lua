print(math.floor(1e30), math.ceil(-1e30), math.floor(1 / 0)) -- expect: 1e+30	-1e+30	inf
print(math.floor(2.0 ^ 63), math.floor(-2.0 ^ 63))           -- expect: 9.2233720368548e+18	-9223372036854775808
