local log = {}
local function v(x) log[#log + 1] = x return x end
local t = { v(1), [v(2)] = v(3), k = v(4), v(5) }
print(table.concat(log, " ")) -- expect: 1 2 3 4 5
-- manual: 3.4.9
