print(("a-z"):gsub("[z-a]", "#")) -- expect: a-z	0
