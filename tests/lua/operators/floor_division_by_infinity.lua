print(5 // math.huge, -5 // math.huge)   -- expect: 0.0	-0.0
print(5 // -math.huge, -5 // -math.huge) -- expect: -0.0	0.0
