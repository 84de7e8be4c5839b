local o = setmetatable({}, { __index = function(_, k) return k end })
collectgarbage()
print(o.key) -- expect: key
