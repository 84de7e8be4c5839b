local t = setmetatable({ a = 1 }, { __newindex = function() error("called") end })
t.a = 2
print(t.a, pcall(function() t.b = 1 end)) -- expect: 2	false	newindex_is_not_called_for_present_keys.lua:1: called
