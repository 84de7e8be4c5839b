local i, f, z, n, inf = 5, 2.5, 0, math.mininteger, math.huge
print(-i, -f, -z, -0.0, -(-0.0), -n == n, -inf, - -i, -"2", -"0x10", -"1e1", -" 7 ")
-- expect: -5	-2.5	0	-0.0	0.0	true	-inf	5	-2	-16	-10.0	-7
-- manual: 3.4.1
