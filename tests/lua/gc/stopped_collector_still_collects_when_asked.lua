collectgarbage("stop")
local weak = setmetatable({ {} }, { __mode = "v" })
collectgarbage("collect")
print(weak[1], collectgarbage("isrunning")) -- expect: nil	false
collectgarbage("restart")
-- manual: 2.5 6.1
