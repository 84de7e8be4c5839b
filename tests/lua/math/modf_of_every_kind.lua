for _, x in ipairs { 3.7, -3.7, 5, -5, 0.5, -0.5, 0.0, -0.0, 1e300, 2 ^ 53 + 0.0, 1 / 0, -1 / 0 } do local i, f = math.modf(x) io.write(tostring(i), ",", tostring(f), " ") end
print(math.type((math.modf(3.7))), math.type(select(2, math.modf(5))), math.type((math.modf(5))), math.modf("2.5"))
print(pcall(math.modf)) print(pcall(math.modf, {}))
-- expect: 3,0.7 -3,-0.7 5,0.0 -5,0.0 0,0.5 0,-0.5 0,0.0 0,0.0 1e+300,0.0 9007199254740992,0.0 inf,0.0 -inf,0.0 integer	float	integer	2	0.5
-- expect: false	bad argument #1 to 'math.modf' (number expected, got no value)
-- expect: false	bad argument #1 to 'math.modf' (number expected, got table)
-- manual: 6.7
