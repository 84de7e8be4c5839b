for c in ("!@$?`\\"):gmatch(".") do print(select(2, load("x = " .. c .. " 1", "=s"))) end
-- expect: s:1: unexpected symbol near '!'
-- expect: s:1: unexpected symbol near '@'
-- expect: s:1: unexpected symbol near '$'
-- expect: s:1: unexpected symbol near '?'
-- expect: s:1: unexpected symbol near '`'
-- expect: s:1: unexpected symbol near '\'
-- manual: 3.1
