local saved
setmetatable({ v = 1 }, { __gc = function(o) saved = o end })
collectgarbage()
print(saved.v) -- expect: 1
saved = nil
collectgarbage()
print(saved)   -- expect: nil
-- manual: 2.5.3
