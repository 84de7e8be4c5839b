local log, store = {}, { "a", "b", "c" }
local t = setmetatable({}, { __len = function() return #store end, __index = function(_, k) log[#log + 1] = "get" .. k return store[k] end, __newindex = function(_, k, v) log[#log + 1] = "set" .. k store[k] = v end })
print(table.remove(t, 1), table.concat(store), table.concat(log, " ")) -- expect: a	bc	get1 get2 set1 get3 set2 set3
-- manual: 6.6
