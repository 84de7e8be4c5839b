print(pcall(table.insert, {}))             -- expect: false	wrong number of arguments to 'insert'
print(pcall(table.insert, {}, 1, 2, 3))    -- expect: false	wrong number of arguments to 'insert'
print(pcall(table.insert, nil, 1))         -- expect: false	bad argument #1 to 'table.insert' (table expected, got nil)
