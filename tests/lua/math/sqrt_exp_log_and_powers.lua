print(math.sqrt(16), math.sqrt(2) == 2 ^ 0.5, math.sqrt(0), math.sqrt(-0.0), math.sqrt(1 / 0), math.sqrt(-1) ~= math.sqrt(-1), math.sqrt("4"))
-- expect: 4.0	true	0.0	-0.0	inf	true	2.0
print(math.exp(0), math.exp(1) - 2.718281828459 < 1e-12, math.exp(-1 / 0), math.exp(1000), math.exp("0"))
-- expect: 1.0	true	0.0	inf	1.0
print(math.log(1), math.log(0), math.log(-1) ~= math.log(-1), math.log(8, 2), math.log(1024, 2), math.log(1000, 10), math.log(100, 10), math.log(16, 4), math.log(2, 0.5), math.log(1 / 0), math.log(0, 2), math.log(0, 10), math.log("8", "2"))
-- expect: 0.0	-inf	true	3.0	10.0	3.0	2.0	2.0	-1.0	inf	-inf	-inf	3.0
print(pcall(math.log)) print(pcall(math.log, 1, "x")) print(pcall(math.exp, nil)) print(pcall(math.sqrt, {}))
-- expect: false	bad argument #1 to 'math.log' (number expected, got no value)
-- expect: false	bad argument #2 to 'math.log' (number expected, got string)
-- expect: false	bad argument #1 to 'math.exp' (number expected, got nil)
-- expect: false	bad argument #1 to 'math.sqrt' (number expected, got table)
-- manual: 6.7
