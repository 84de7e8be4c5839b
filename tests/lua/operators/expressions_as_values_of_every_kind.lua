local f = function() return 1, 2 end
local t = { nil, true, 1, "s", f, {}, (f()), f() }
print(#t, t[3], t[7], t[8], t[9], (...)) -- expect: 9	1	1	1	2	nil
-- manual: 3.4
