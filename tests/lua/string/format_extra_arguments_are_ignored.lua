print(("%d"):format(1, 2, 3), ("x"):format(1)) -- expect: 1	x
