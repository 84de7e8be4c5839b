print(("hello"):gsub("[el]", "#"))     -- expect: h###o	3
print(("a-z_9"):gsub("[a-c0-9]", "#")) -- expect: #-z_#	2
print(("x]y[z"):gsub("[][]", "#"))     -- expect: x#y#z	2
print(("a-b"):gsub("[a-]", "#"))       -- expect: ##b	2
print(("a.b%c"):gsub("[.%%]", "#"))    -- expect: a#b#c	2
-- manual: 6.4.1
