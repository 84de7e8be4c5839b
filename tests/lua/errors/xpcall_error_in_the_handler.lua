local ok, e = xpcall(error, function(m) error("again " .. tostring(m), 0) end, "first")
print(ok, type(e)) -- expect: false	string
-- manual: 6.1
