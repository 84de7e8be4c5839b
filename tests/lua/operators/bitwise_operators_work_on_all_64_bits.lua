local x = 0x0123456789ABCDEF
print(("%016X %016X %016X"):format(x & 0xFF00FF00FF00FF00, x | 0xFF00FF00FF00FF00, x ~ -1))
-- expect: 010045008900CD00 FF23FF67FFABFFEF FEDCBA9876543210
print(("%016X %016X"):format(~x, ~~x), ~0, ~-1, ~math.maxinteger == math.mininteger)
-- expect: FEDCBA9876543210 0123456789ABCDEF	-1	0	true
print(x & 0 == 0, x | 0 == x, x ~ x == 0, x & -1 == x) -- expect: true	true	true	true
-- manual: 3.4.2
