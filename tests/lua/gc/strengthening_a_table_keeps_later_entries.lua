local mt = { __mode = "v" }
local t = setmetatable({}, mt)
setmetatable(t, nil)
t[1] = { "kept" }
collectgarbage() collectgarbage()
print(t[1][1]) -- expect: kept
-- manual: 2.5.4
