local log = {}
local source = setmetatable({}, { __index = function(_, k) return k * 10 end })
local target = setmetatable({}, { __newindex = function(_, k, v) log[#log + 1] = k .. "=" .. v end })
table.move(source, 1, 3, 5, target)
print(table.concat(log, " ")) -- expect: 5=10 6=20 7=30
