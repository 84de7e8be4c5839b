local store = { 5, 3, 4, 1, 2 }
local t = setmetatable({}, { __len = function() return 4 end, __index = store, __newindex = function(_, k, v) store[k] = v end })
table.sort(t)
print(table.concat(store, " "), next(t)) -- expect: 1 3 4 5 2	nil
-- manual: 6.6
