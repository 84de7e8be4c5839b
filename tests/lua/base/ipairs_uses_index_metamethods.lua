local t = setmetatable({ "own" }, { __index = function(_, i) if i < 4 then return "v" .. i end end })
for i, v in ipairs(t) do io.write(i, v, " ") end
local proxy = setmetatable({}, { __index = { "a", "b" } })
for i, v in ipairs(proxy) do io.write(i, v, " ") end
print()
-- expect: 1own 2v2 3v3 1a 2b 
-- manual: 6.1
