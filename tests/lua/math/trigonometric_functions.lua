local function near(a, b) return math.abs(a - b) < 1e-12 end
local pi = math.pi
print(math.sin(0), math.cos(0), math.tan(0), near(math.sin(pi / 2), 1), near(math.cos(pi), -1), near(math.tan(pi / 4), 1), near(math.sin(-pi / 6), -0.5), math.sin(-0.0))
-- expect: 0.0	1.0	0.0	true	true	true	true	-0.0
print(math.asin(0), near(math.asin(1), pi / 2), near(math.acos(0), pi / 2), math.acos(1), near(math.acos(-1), pi), math.asin(2) ~= math.asin(2), math.acos(2) ~= math.acos(2))
-- expect: 0.0	true	true	0.0	true	true	true
print(math.atan(0), near(math.atan(1), pi / 4), near(math.atan(1 / 0), pi / 2), near(math.atan(1, 1), pi / 4), near(math.atan(1, -1), 3 * pi / 4), near(math.atan(-1, -1), -3 * pi / 4), near(math.atan(1, 0), pi / 2), near(math.atan(-1, 0), -pi / 2), math.atan(0, 1), near(math.atan(0, -1), pi), near(math.atan(-0.0, -1), -pi))
-- expect: 0.0	true	true	true	true	true	true	true	0.0	true	true
print(near(math.deg(pi), 180), near(math.rad(180), pi), math.deg(0), math.rad(0), near(math.deg(math.rad(77)), 77))
-- expect: true	true	0.0	0.0	true
for _, f in ipairs { "sin", "cos", "tan", "asin", "acos", "deg", "rad" } do print(pcall(math[f])) print(pcall(math[f], "x")) end
-- expect: false	bad argument #1 to 'math.sin' (number expected, got no value)
-- expect: false	bad argument #1 to 'math.sin' (number expected, got string)
-- expect: false	bad argument #1 to 'math.cos' (number expected, got no value)
-- expect: false	bad argument #1 to 'math.cos' (number expected, got string)
-- expect: false	bad argument #1 to 'math.tan' (number expected, got no value)
-- expect: false	bad argument #1 to 'math.tan' (number expected, got string)
-- expect: false	bad argument #1 to 'math.asin' (number expected, got no value)
-- expect: false	bad argument #1 to 'math.asin' (number expected, got string)
-- expect: false	bad argument #1 to 'math.acos' (number expected, got no value)
-- expect: false	bad argument #1 to 'math.acos' (number expected, got string)
-- expect: false	bad argument #1 to 'math.deg' (number expected, got no value)
-- expect: false	bad argument #1 to 'math.deg' (number expected, got string)
-- expect: false	bad argument #1 to 'math.rad' (number expected, got no value)
-- expect: false	bad argument #1 to 'math.rad' (number expected, got string)
-- manual: 6.7
