print(math.fmod(7, 3), math.fmod(-7, 3), math.fmod(7, -3), math.fmod(-7, -3)) -- expect: 1	-1	1	-1
print(math.fmod(7.5, 2), math.fmod(-7.5, 2), math.fmod(7, 2.0))              -- expect: 1.5	-1.5	1.0
print(math.fmod(math.mininteger, -1), math.fmod(5, math.huge))               -- expect: 0	5.0
