print(("%u %5u|%-5u|%05u"):format(7, 7, 7, 7)) -- expect: 7     7|7    |00007
print(("%u"):format(-1))                       -- expect: 18446744073709551615
