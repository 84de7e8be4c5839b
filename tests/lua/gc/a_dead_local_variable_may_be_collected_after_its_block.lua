local weak = setmetatable({}, { __mode = "v" })
do local x = {} weak[1] = x end
do local reuse = 1 end
collectgarbage()
print(weak[1]) -- expect: nil
-- manual: 2.5
