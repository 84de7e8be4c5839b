local t = setmetatable({ 1, 2, 3 }, { __len = function(t) return "length of " .. rawlen(t) end })
print(#t, rawlen(t)) -- expect: length of 3	3
