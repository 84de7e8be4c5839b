print(dofile()) -- expect: from standard input	2
-- input: local x = "from standard input"
-- input: return x, 2
-- manual: 6.1
