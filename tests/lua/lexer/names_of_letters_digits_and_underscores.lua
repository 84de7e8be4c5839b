local _, _1, a1_B2, Zz, __index, _G_ = 1, 2, 3, 4, 5, 6
print(_, _1, a1_B2, Zz, __index, _G_) -- expect: 1	2	3	4	5	6
print(load("local 1a = 1", "=s"))     -- expect: nil	s:1: malformed number near '1a'
print(load("local a-b = 1", "=s"))    -- expect: nil	s:1: unexpected symbol near '-'
-- manual: 3.1
