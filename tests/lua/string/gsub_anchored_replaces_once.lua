print(("aaa"):gsub("^a", "b")) print(("baa"):gsub("^a", "b")) print(("aaa"):gsub("a$", "b")) print(("aaa"):gsub("^a*$", "b"))
-- expect: baa	1
-- expect: baa	0
-- expect: aab	1
-- expect: b	1
-- manual: 6.4
