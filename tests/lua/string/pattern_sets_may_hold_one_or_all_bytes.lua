print(("abc"):gsub("[b]", "#")) print(("abc"):gsub("[a-a]", "#")) print(("abc"):gsub("[\0-\255]", "#")) print(("abc"):gsub("[^\0-\255]", "#")) print(("a-c"):gsub("[a-c-]", "#"))
-- expect: a#c	1
-- expect: #bc	1
-- expect: ###	3
-- expect: abc	0
-- expect: ###	3
-- manual: 6.4.1
