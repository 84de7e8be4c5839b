for _, p in ipairs { { 7, 3 }, { -7, 3 }, { 7, -3 }, { -7, -3 }, { 6, 3 }, { 7.5, 2 }, { -7.5, 2 }, { 7, 2.5 }, { 5, 1 / 0 }, { -5, 1 / 0 }, { math.mininteger, -1 }, { math.mininteger, 3 }, { math.maxinteger, -2 }, { 0, 5 }, { -0.0, 5 }, { 1e308, 3 } } do io.write(tostring(math.fmod(p[1], p[2])), " ") end
print()
print(pcall(math.fmod, 1, 0)) print(pcall(math.fmod, math.mininteger, 0)) print(math.fmod(1, 0.0) ~= math.fmod(1, 0.0), math.fmod(1 / 0, 1) ~= 0, math.type(math.fmod(7, 3)), math.type(math.fmod(7, 3.0))) print(pcall(math.fmod, 1)) print(pcall(math.fmod, "x", 1)) print(math.fmod("7", "4"))
-- expect: 1 -1 1 -1 0 1.5 -1.5 2.0 5.0 -5.0 0 -2 1 0 -0.0 2.0 
-- expect: false	bad argument #2 to 'math.fmod' (zero)
-- expect: false	bad argument #2 to 'math.fmod' (zero)
-- expect: true	true	integer	float
-- expect: false	bad argument #2 to 'math.fmod' (number expected, got no value)
-- expect: false	bad argument #1 to 'math.fmod' (number expected, got string)
-- expect: 3.0
-- manual: 6.7
