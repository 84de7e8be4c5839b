print(pcall(table.sort, 5))         -- expect: false	bad argument #1 to 'table.sort' (table expected, got number)
print(pcall(table.sort, { 2, 1 }, 5)) -- expect: false	bad argument #2 to 'table.sort' (function expected, got number)
