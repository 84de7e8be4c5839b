print(("<a><b>"):match("<.->"), ("aaa"):match("a-"), ("aaa"):match("^a-$")) -- expect: <a>		aaa
print(("/* c */ x /* d */"):gsub("/%*.-%*/", ""))                          -- expect:  x 	2
-- manual: 6.4.1
