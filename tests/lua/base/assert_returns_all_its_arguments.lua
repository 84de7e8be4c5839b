print(assert(1, 2, 3)) print(assert(true)) print(select("#", assert(0, nil, nil))) print(assert("", false))
-- expect: 1	2	3
-- expect: true
-- expect: 3
-- expect: 	false
-- manual: 6.1
