collectgarbage("generational")
local weak = setmetatable({ {} }, { __mode = "v" })
collectgarbage()
print(weak[1], type(collectgarbage("step")), type(collectgarbage("step", 100))) -- expect: nil	boolean	boolean
-- manual: 2.5.2
