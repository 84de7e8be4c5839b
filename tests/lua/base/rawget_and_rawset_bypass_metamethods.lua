local t = setmetatable({}, { __index = function() error("index") end, __newindex = function() error("newindex") end })
print(rawget(t, "x"), rawget(t, nil), rawget(t, 0 / 0), rawget(t, 1.0)) -- expect: nil	nil	nil	nil
print(rawset(t, "x", 1) == t, rawset(t, 1, nil) == t, rawget(t, "x"), t.x, rawset(t, 2.0, "two")[2])
-- expect: true	true	1	1	two
print(pcall(rawset, t, nil, 1)) print(pcall(rawset, t, 0 / 0, 1)) print(pcall(rawset, t, 1)) print(pcall(rawset, "s", 1, 1)) print(pcall(rawget, "s", 1)) print(pcall(rawget, t))
-- expect: false	table index is nil
-- expect: false	table index is NaN
-- expect: false	bad argument #3 to 'rawset' (value expected)
-- expect: false	bad argument #1 to 'rawset' (table expected, got string)
-- expect: false	bad argument #1 to 'rawget' (table expected, got string)
-- expect: false	bad argument #2 to 'rawget' (value expected)
-- manual: 6.1
