local t = { "first", table.unpack({}, 1, 0) }
local u = { "first", (function() return table.unpack((function() local r = {} for i = 1, 500 do r[i] = i end return r end)()) end)() }
print(#t, #u, u[1], u[2], u[501]) -- expect: 1	501	first	1	500
-- manual: 3.4.9
