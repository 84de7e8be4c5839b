-- heavy: fills memory
collectgarbage()
collectgarbage("stop")
local weak = setmetatable({ {} }, { __mode = "v" })
for i = 1, 100000 do local garbage = { i } end
print(weak[1] ~= nil) -- expect: true
collectgarbage("restart")
-- manual: 2.5 6.1
