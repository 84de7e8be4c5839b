local mt = { __concat = function(a, b) return type(a) .. "," .. type(b) end }
local t = setmetatable({}, mt)
print(t .. t, t .. 1, 1 .. t, t .. "s", "s" .. t, t .. nil, nil .. t, t .. true, print .. t)
-- expect: table,table	table,number	number,table	table,string	string,table	table,nil	nil,table	table,boolean	function,table
-- manual: 2.4
