print(select(2, load("f() = 1", "=s")))    -- expect: s:1: syntax error near '='
print(select(2, load("a, f() = 1", "=s"))) -- expect: s:1: syntax error near '='
print(select(2, load("(a) = 1", "=s")))    -- expect: s:1: syntax error near '='
-- manual: 3.3.3
