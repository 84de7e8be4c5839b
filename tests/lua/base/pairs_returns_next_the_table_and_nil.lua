local t = {}
local f, s, c = pairs(t)
print(f == next, s == t, c)     -- expect: true	true	nil
print(select(2, pcall(pairs)))  -- expect: bad argument #1 to 'pairs' (value expected)
