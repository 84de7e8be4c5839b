local t = setmetatable({}, { __newindex = function(_, k, v) print(k, v) end })
-- expect: x	nil
-- expect: 1	nil
t.x = nil
t[1] = nil
-- manual: 2.4
