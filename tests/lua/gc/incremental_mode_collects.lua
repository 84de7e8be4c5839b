collectgarbage("incremental")
local weak = setmetatable({ {} }, { __mode = "v" })
collectgarbage()
print(weak[1]) -- expect: nil
-- manual: 2.5.1
