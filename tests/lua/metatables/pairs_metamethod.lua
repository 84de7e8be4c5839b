local t = setmetatable({}, { __pairs = function(t) return function(_, k) if not k then return 1, "one" end end, t, nil, "extra" end })
for k, v in pairs(t) do print(k, v) end -- expect: 1	one
print(select("#", pairs(t)))            -- expect: 3
-- manual: 6.1
