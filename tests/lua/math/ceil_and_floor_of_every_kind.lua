for _, x in ipairs { 3, -3, 3.0, 3.2, -3.2, 0.5, -0.5, 1e15 + 0.5, 2 ^ 53, 2.0 ^ 62, 2.0 ^ 63, -2.0 ^ 63, -2.0 ^ 64, 1e300, 1 / 0, -1 / 0 } do io.write(tostring(math.floor(x)), ",", tostring(math.ceil(x)), " ") end
print(math.type(math.floor(1e300)), math.type(math.ceil(2.5)), math.floor(0 / 0) ~= math.floor(0 / 0), math.ceil("2.1"), math.floor(-0.0), 1 / math.ceil(-0.5))
print(pcall(math.floor)) print(pcall(math.ceil, "x")) print(pcall(math.floor, nil))
-- expect: 3,3 -3,-3 3,3 3,4 -4,-3 0,1 -1,0 1000000000000000,1000000000000001 9007199254740992,9007199254740992 4611686018427387904,4611686018427387904 9.2233720368548e+18,9.2233720368548e+18 -9223372036854775808,-9223372036854775808 -1.844674407371e+19,-1.844674407371e+19 1e+300,1e+300 inf,inf -inf,-inf float	integer	true	3	0	inf
-- expect: false	bad argument #1 to 'math.floor' (number expected, got no value)
-- expect: false	bad argument #1 to 'math.ceil' (number expected, got string)
-- expect: false	bad argument #1 to 'math.floor' (number expected, got nil)
-- manual: 6.7
