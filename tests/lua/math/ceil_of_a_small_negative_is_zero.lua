print(math.ceil(-0.5), math.floor(-0.0)) -- expect: 0	0
