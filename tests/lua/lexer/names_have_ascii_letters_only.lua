print(load("local é = 1", "=s")) -- expect: nil	s:1: <name> expected near '<\195>'
print(load("x\x80 = 1", "=s"))   -- expect: nil	s:1: syntax error near '<\128>'
-- manual: 3.1
