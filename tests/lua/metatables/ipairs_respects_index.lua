local t = setmetatable({ "own" }, { __index = function(_, i) if i <= 3 then return "virtual " .. i end end })
for i, v in ipairs(t) do print(i, v) end
-- expect: 1	own
-- expect: 2	virtual 2
-- expect: 3	virtual 3
-- manual: 6.1
