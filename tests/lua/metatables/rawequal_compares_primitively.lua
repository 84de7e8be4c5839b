local t = {}
print(rawequal(t, t), rawequal(t, {}), rawequal("a", "a"), rawequal(1, 1.0)) -- expect: true	false	true	true
print(pcall(rawequal, 1))                                                   -- expect: false	bad argument #2 to 'rawequal' (value expected)
-- manual: 6.1
