print(os.difftime(5, 3), os.difftime(3, 5), os.difftime(os.time(), os.time() - 10) >= 10, math.type(os.difftime(1, 1)), os.difftime("7", 2.0))
-- expect: 2.0	-2.0	true	float	5.0
print(pcall(os.difftime)) print(pcall(os.difftime, 1)) print(pcall(os.difftime, 1, "x")) print(pcall(os.difftime, 1.5, 1))
-- expect: false	bad argument #1 to 'os.difftime' (number expected, got no value)
-- expect: false	bad argument #2 to 'os.difftime' (number expected, got no value)
-- expect: false	bad argument #2 to 'os.difftime' (number expected, got string)
-- expect: false	bad argument #1 to 'os.difftime' (number has no integer representation)
-- manual: 6.9
