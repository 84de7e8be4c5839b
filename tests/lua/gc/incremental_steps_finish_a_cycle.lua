collectgarbage("incremental")
collectgarbage("stop")
local weak = setmetatable({ {} }, { __mode = "v" })
local n = 0
repeat n = n + 1 until collectgarbage("step", 0) or n > 1000000
collectgarbage("step", 1000000)
print(weak[1], n <= 1000000) -- expect: nil	true
collectgarbage("restart")
-- manual: 2.5.1 6.1
