print(select(2, pcall(load "return 1 < 2 < 3")))
-- expect: [string "return 1 < 2 < 3"]:1: attempt to compare boolean with number
-- manual: 3.4.8
