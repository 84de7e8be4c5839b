local f, s, c = utf8.codes("ab")
print(type(f), s, c) print(f(s, c)) print(f(s, 1)) print(f(s, 2)) print(select("#", f(s, 2)))
-- expect: function	ab	0
-- expect: 1	97
-- expect: 2	98
-- expect:
-- expect: 0
-- manual: 6.5
