local t = setmetatable({}, { __add = function(a, b) return "add " .. type(a) .. " " .. type(b) end, __unm = print })
print("10" + t, t + "10", "abc" + t, t + "abc")
-- expect: add string table	add table string	add string table	add table string
-- manual: 2.4 3.4.3
