local proxy = setmetatable({}, { __index = { 10, 20 }, __len = function() return 2 end, __newindex = function() end })
print(table.concat(proxy, " "), table.unpack(proxy)) -- expect: 10 20	10	20
print(pcall(table.insert, io.stdout, 1)) print(pcall(table.concat, io.stdout)) print(pcall(table.sort, setmetatable({}, { __index = {}, __len = function() return 0 end })))
-- expect: false	bad argument #1 to 'table.insert' (table expected, got FILE*)
-- expect: false	bad argument #1 to 'table.concat' (table expected, got FILE*)
-- expect: true
-- manual: 6.6
