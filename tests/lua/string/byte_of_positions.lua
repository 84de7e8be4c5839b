print(("ABC"):byte(), ("ABC"):byte(2), ("ABC"):byte(-1), ("ABC"):byte(1, -1)) -- expect: 65	66	67	65	66	67
print(("\0\xff"):byte(1, 2))                                                  -- expect: 0	255
print(select("#", ("ABC"):byte(4)), select("#", ("ABC"):byte(0)), select("#", (""):byte())) -- expect: 0	0	0
print(("ABC"):byte(-10, 10))                                                  -- expect: 65	66	67
