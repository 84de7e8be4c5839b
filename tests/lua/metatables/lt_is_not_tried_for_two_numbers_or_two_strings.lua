local yes = function() return true end
debug.setmetatable(1, { __lt = yes, __le = yes })
getmetatable("").__lt, getmetatable("").__le = yes, yes
print(2 < 1, 2 <= 1, "b" < "a", "b" <= "a", 1 < "a", "a" < 1, "a" <= 1)
-- expect: false	false	false	false	true	true	true
-- manual: 2.4
