print(("azAZ09_-"):gsub("[a-z0-5]", "#")) print(("azAZ09_-"):gsub("[%a_]", "#")) print(("azAZ09_-"):gsub("[0-7%l%-]", "#")) print(("azAZ09_-"):gsub("[^%w]", "#")) print(("azAZ09_-"):gsub("[%S]", "#")) print(("a.b"):gsub("[.]", "#")) print(("a%b"):gsub("[%%]", "#"))
-- expect: ##AZ#9_-	3
-- expect: ####09#-	5
-- expect: ##AZ#9_#	4
-- expect: azAZ09##	2
-- expect: ########	8
-- expect: a#b	1
-- expect: a#b	1
print(("\0\1\2\255"):gsub("[\0-\1]", "#") == "##\2\255", ("aAbB"):gsub("[a-bA]", "#")) -- expect: true	###B	3
-- manual: 6.4.1
