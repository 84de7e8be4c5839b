local s = "hello"
print(s:byte(), s:byte(1), s:byte(5), s:byte(-1), s:byte(-5)) print(s:byte(2, 4)) print(s:byte(-2, -1)) print(s:byte(1, 100))
-- expect: 104	104	111	111	104
-- expect: 101	108	108
-- expect: 108	111
-- expect: 104	101	108	108	111
print(select("#", s:byte(0)), select("#", s:byte(6)), select("#", s:byte(-6)), select("#", s:byte(4, 2)), select("#", (""):byte()), select("#", s:byte(0, 0)))
-- expect: 0	0	0	0	0	0
print(s:byte(-100, 1)) print(s:byte(2.0), s:byte("2")) print(select("#", s:byte(math.mininteger, math.maxinteger)))
-- expect: 104
-- expect: 101	101
-- expect: 5
-- manual: 6.4
