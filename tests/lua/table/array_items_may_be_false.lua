local t = { false, false, true }
print(#t, t[1], t[3]) -- expect: 3	false	true
-- manual: 2.1
