print(pcall(function(...) return select("#", ...), ... end, 1, nil)) print(select("#", pcall(function() end))) print(pcall(select, "#"))
-- expect: true	2	1	nil
-- expect: 1
-- expect: true	0
-- manual: 6.1
