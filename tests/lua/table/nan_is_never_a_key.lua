local t = {}
print(pcall(rawset, t, 0 / 0, 1), t[0 / 0]) -- expect: false	nil
-- manual: 2.1
