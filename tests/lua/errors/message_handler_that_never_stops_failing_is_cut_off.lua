local calls = 0
local ok, e = xpcall(error, function(e) calls = calls + 1 error(e, 0) end, "x")
print(ok, type(e), calls > 5, calls < 500)  -- expect: false	string	true	true
print(pcall(error, "usable afterwards", 0)) -- expect: false	usable afterwards
-- manual: 2.3
