print(xpcall(function(...) return select("#", ...), ... end, print, "a", nil)) -- expect: true	2	a	nil
-- manual: 6.1
