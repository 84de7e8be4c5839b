local log = {}
local last = setmetatable({ old = 0 }, { __newindex = function(t, k, v) log[#log + 1] = k rawset(t, k, v) end })
local t = setmetatable({}, { __newindex = last })
t.old, t.new = 1, 2
print(last.old, last.new, rawget(t, "old"), rawget(t, "new"), table.concat(log, " ")) -- expect: 1	2	nil	nil	new
-- manual: 2.4
