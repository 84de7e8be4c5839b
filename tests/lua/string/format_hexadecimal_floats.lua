print(("%a %a %a %a %A"):format(1, 0.5, -3.75, 1e-320, 10)) print(("%.1a %.3a %.0a"):format(1.999, 1 / 3, 1.5)) print(("%20a|%-20a|%+a"):format(1, 1, 1))
-- expect: 0x1p+0 0x1p-1 -0x1.ep+1 0x0.00000000007e8p-1022 0X1.4P+3
-- expect: 0x2.0p+0 0x1.555p-2 0x2p+0
-- expect:               0x1p+0|0x1p+0              |+0x1p+0
print(("%a %a %a"):format(0, -0.0, 2.0 ^ 1023)) -- expect: 0x0p+0 -0x0p+0 0x1p+1023
-- manual: 6.4
