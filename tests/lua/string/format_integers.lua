print(("%d|%5d|%-5d|%05d|%+d|% d"):format(1, 2, 3, 4, 5, 6))  -- expect: 1|    2|3    |00004|+5| 6
print(("%x|%X|%#x|%o|%.3d"):format(255, 255, 255, 8, 7))  -- expect: ff|FF|0xff|10|007
print(("%d"):format(3.0), ("%d"):format("10"), ("%x"):format(-1))  -- expect: 3	10	ffffffffffffffff
print(("%i|%u"):format(-1, 1))  -- expect: -1|1
