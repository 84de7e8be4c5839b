print(pcall(table.concat, 5))     -- expect: false	bad argument #1 to 'table.concat' (table expected, got number)
print(pcall(table.remove, "x"))   -- expect: false	bad argument #1 to 'table.remove' (table expected, got string)
print(pcall(table.move, 1, 1, 1, 1)) -- expect: false	bad argument #1 to 'table.move' (table expected, got number)
