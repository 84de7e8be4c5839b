local t = setmetatable({ 1, 2, 3, 4 }, { __len = function() return 2 end })
print(table.concat(t, ","), table.unpack(t)) -- expect: 1,2	1	2
table.insert(t, "new")
print(rawget(t, 3))                          -- expect: new
-- manual: 6.6
