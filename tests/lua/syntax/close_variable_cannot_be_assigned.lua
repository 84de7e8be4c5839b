print(select(2, load("local x <close> = nil; x = 2", "=s"))) -- expect: s:1: attempt to assign to const variable 'x'
-- manual: 3.3.8
