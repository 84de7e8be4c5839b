print(load("local a <close>, b <close> = nil, nil", "=s"))
-- expect: nil	s:1: multiple to-be-closed variables in local list
print(load("local a <close>, b, c <const> = nil, 1, 2; return c", "=s")()) -- expect: 2
-- manual: 3.3.7
