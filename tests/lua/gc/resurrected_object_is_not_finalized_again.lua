local saved, count = nil, 0
setmetatable({}, { __gc = function(o) saved, count = o, count + 1 end })
collectgarbage()
saved = nil
collectgarbage() collectgarbage()
print(count) -- expect: 1
-- manual: 2.5.3
