print(select(2, load("local x <final> = 1", "=s")))  -- expect: s:1: unknown attribute 'final'
-- manual: 3.3.7
