print(1 == "1", nil == false, 0 == false, "" == nil) -- expect: false	false	false	false
print(1 == 1.0, "a" == "a", {} == {})                -- expect: true	true	false
local t = {}
print(t == t, t ~= t, print == print)                -- expect: true	false	true
-- manual: 3.4.4
