local t = setmetatable({ a = 1 }, { __index = { b = 2 } })
print(select(1, pairs(t)) == next, select(2, pairs(t)) == t, select(3, pairs(t))) -- expect: true	true	nil
for k, v in pairs(t) do print(k, v) end                                           -- expect: a	1
-- manual: 6.1
