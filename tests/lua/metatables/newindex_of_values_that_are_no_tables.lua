local log = {}
debug.setmetatable(0, { __newindex = function(n, k, v) log[#log + 1] = n .. k .. v end })
getmetatable("").__newindex = function(s, k, v) log[#log + 1] = s .. k .. v end
local n, s = 5, "s"
n.x = 1
s[2] = 3
print(table.concat(log, " ")) -- expect: 5x1 s23
-- manual: 2.4
