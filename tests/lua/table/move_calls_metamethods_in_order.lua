local log = {}
local source = setmetatable({}, { __index = function(_, k) log[#log + 1] = "get" .. k return k end })
local target = setmetatable({}, { __newindex = function(t, k, v) log[#log + 1] = "set" .. k end })
table.move(source, 1, 2, 5, target)
print(table.concat(log, " ")) -- expect: get1 set5 get2 set6
log = {}
table.move(setmetatable({}, { __index = function(_, k) log[#log + 1] = "get" .. k end, __newindex = function(_, k) log[#log + 1] = "set" .. k end }), 1, 3, 2)
print(table.concat(log, " ")) -- expect: get3 set4 get2 set3 get1 set2
-- manual: 6.6
