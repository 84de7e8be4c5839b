local s = ("ab"):rep(5000) .. "needle" .. ("ab"):rep(5000)
print(s:find("needle", 1, true)) print(s:find("needle")) print(s:find("need" .. "less", 1, true)) print(s:find("b", -1, true)) print(("a\0b\0c"):find("\0c", 1, true))
-- expect: 10001	10006
-- expect: 10001	10006
-- expect: nil
-- expect: 20006	20006
-- expect: 4	5
-- manual: 6.4
