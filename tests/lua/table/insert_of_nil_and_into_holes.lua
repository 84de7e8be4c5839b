local t = { 1, 2 }
table.insert(t, nil) print(#t)                                                    -- expect: 2
table.insert(t, 1, nil) print(rawlen(t) == 3 or rawlen(t) == 0, t[1], t[2], t[3]) -- expect: true	nil	1	2
-- manual: 6.6
