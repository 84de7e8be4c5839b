print(select(2, load("break", "=s")))                            -- expect: s:1: break outside loop at line 1
print(select(2, load("while x do local f = function() break end end", "=s")))
-- expect: s:1: break outside loop at line 1
-- manual: 3.3.4
