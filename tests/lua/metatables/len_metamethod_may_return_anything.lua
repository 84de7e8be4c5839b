local t = setmetatable({ 1, 2 }, { __len = function(t) return "many", 2 end })
print(#t, rawlen(t), #t .. "!") -- expect: many	2	many!
-- manual: 2.4
