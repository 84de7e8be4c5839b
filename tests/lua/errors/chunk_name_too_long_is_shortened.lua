print(select(2, load("?", "=" .. ("n"):rep(100))))
-- expect: nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn:1: unexpected symbol near '?'
print(select(2, load("?", "@" .. ("f"):rep(100))))
-- expect: ...ffffffffffffffffffffffffffffffffffffffffffffffffffffffff:1: unexpected symbol near '?'
print(select(2, load("?", ("s"):rep(100))))
-- expect: [string "sssssssssssssssssssssssssssssssssssssssssssss..."]:1: unexpected symbol near '?'
-- manual: 6.1
