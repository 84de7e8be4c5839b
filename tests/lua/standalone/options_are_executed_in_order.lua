print(a, b, ...) -- expect: 1	2	x
-- command: -e "a = 1" -e "b = a + 1" FILE x
