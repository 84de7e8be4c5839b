-- The manual has them no more; lua5.4 of the distributions is built with them, and so programs use them.
print(math.pow(2, 10), math.cosh(0), math.sinh(0), math.tanh(0), math.log10(1000)) -- expect: 1024.0	1.0	0.0	0.0	3.0
print(math.ldexp(0.5, 4), math.atan2(0, 1), math.frexp(8)) -- expect: 8.0	0.0	0.5	4
print(math.frexp(-3.5))                                    -- expect: -0.875	2
print(pcall(math.ldexp, 1, 1.5))
-- expect: false	bad argument #2 to 'math.ldexp' (number has no integer representation)
print(pcall(math.pow, 2)) -- expect: false	bad argument #2 to 'math.pow' (number expected, got no value)
-- manual: 6.7 8.2
