print(#{ [0] = 1, [-1] = 2, [1.5] = 3, x = 4 }) -- expect: 0
-- manual: 3.4.7
