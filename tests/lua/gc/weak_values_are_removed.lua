local t = setmetatable({}, { __mode = "v" })
t.dead, t.alive = {}, { "kept" }
local keep = t.alive
collectgarbage()
print(t.dead, t.alive == keep) -- expect: nil	true
-- manual: 2.5.4
