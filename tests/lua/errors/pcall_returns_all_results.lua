print(pcall(function(...) return ... end, 1, nil, 3)) -- expect: true	1	nil	3
print(select("#", pcall(function() end)))             -- expect: 1
-- manual: 6.1
