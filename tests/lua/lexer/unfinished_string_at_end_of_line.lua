print(select(2, load("x = 'abc\ny = 1", "=src"))) -- expect: src:1: unfinished string near ''abc'
