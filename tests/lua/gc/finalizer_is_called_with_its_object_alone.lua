setmetatable({}, { __gc = function(...) print(select("#", ...), type(...)) end }) -- expect: 1	table
collectgarbage()
-- manual: 2.5.3
