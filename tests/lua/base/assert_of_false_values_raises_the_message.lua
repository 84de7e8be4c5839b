print(pcall(assert, false)) print(pcall(assert, nil)) print(pcall(assert, nil, "m")) print(pcall(assert, false, "m", "extra"))
-- expect: false	assertion failed!
-- expect: false	assertion failed!
-- expect: false	m
-- expect: false	m
print(select("#", pcall(assert, nil, nil)), pcall(assert, nil, nil)) -- expect: 2	false	nil
local t = {}
print(select(2, pcall(assert, false, t)) == t, pcall(assert))
-- expect: true	false	bad argument #1 to 'assert' (value expected)
-- manual: 6.1
