print(("a-z"):gsub("[z-a]", "#")) -- expect: a-z	0
-- manual: 6.4.1
