local log = {}
local function g(x) log[#log + 1] = tostring(x) return g end
local a = g
(1)
(2)
;(g)(3)
print(#log, table.concat(log, " ")) -- expect: 3	1 2 3
-- manual: 3.3.1
