local t = setmetatable({ "a", "b" }, { __len = function() return "1" end })
print(table.unpack(t)) -- expect: a
print(table.concat(t)) -- expect: a
print(table.remove(t)) -- expect: a
