local function list(t) local r = {} for i, v in ipairs(t) do r[#r + 1] = i .. tostring(v) end return table.concat(r, " ") end
print(list { "a", "b", nil, "d" }, list {}, list { nil, "b" }, list { false, "b" }, list { [0] = "z", "a" }, list { x = 1 })
-- expect: 1a 2b			1false 2b	1a	
-- manual: 6.1
