local t = setmetatable({}, { __sub = function(a, b) return type(a) .. "-" .. type(b) end })
print(t - 1, 1 - t, t - "s", "s" - t) -- expect: table-number	number-table	table-string	string-table
print(t - 1.5, 2.5 - t, t - 1000000)  -- expect: table-number	number-table	table-number
