print(pcall(table.sort)) print(pcall(table.sort, 5)) print(pcall(table.sort, { 1, 2 }, 5)) print(pcall(table.sort, {}, nil)) print(pcall(table.sort, { 1 }, 5)) print(pcall(table.sort, setmetatable({}, { __len = function() return 1 << 40 end })))
-- expect: false	bad argument #1 to 'table.sort' (table expected, got no value)
-- expect: false	bad argument #1 to 'table.sort' (table expected, got number)
-- expect: false	bad argument #2 to 'table.sort' (function expected, got number)
-- expect: true
-- expect: true
-- expect: false	bad argument #1 to 'table.sort' (array too big)
-- manual: 6.6
