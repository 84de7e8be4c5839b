print(xpcall(function(...) return select("#", ...), ... end, error, 1, nil)) print(xpcall(error, function(m) return m end, "message", 0))
-- expect: true	2	1	nil
-- expect: false	message
print(select("#", xpcall(function() end, print))) -- expect: 1
print(xpcall(print, error, "printed"))
-- expect: printed
-- expect: true
-- manual: 6.1
