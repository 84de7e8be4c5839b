print(select(2, load("x = @", "=s")))    -- expect: s:1: unexpected symbol near '@'
print(select(2, load("x = \1", "=s")))   -- expect: s:1: unexpected symbol near '<\1>'
print(select(2, load("x = 5 $ 3", "=s"))) -- expect: s:1: unexpected symbol near '$'
