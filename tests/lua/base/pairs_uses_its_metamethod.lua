local t = setmetatable({}, { __pairs = function(t) return function(_, k) k = (k or 0) + 1 if k <= 3 then return k, k * k end end, t, nil end })
for k, v in pairs(t) do io.write(k, "=", v, " ") end
print(select("#", pairs(t)))
local u = setmetatable({}, { __pairs = function(...) return select("#", ...), "second", "third", "fourth", "fifth" end })
print(pairs(u))
local v = setmetatable({}, { __pairs = function() end })
print(pairs(v))
-- expect: 1=1 2=4 3=9 3
-- expect: 1	second	third
-- expect: nil	nil	nil
-- manual: 6.1
