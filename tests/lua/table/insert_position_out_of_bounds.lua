local t = { 1, 2, 3 }
print(pcall(table.insert, t, 0, "x"))  -- expect: false	bad argument #2 to 'table.insert' (position out of bounds)
print(pcall(table.insert, t, 5, "x"))  -- expect: false	bad argument #2 to 'table.insert' (position out of bounds)
print(pcall(table.insert, t, -1, "x")) -- expect: false	bad argument #2 to 'table.insert' (position out of bounds)
print(pcall(table.insert, t, 4, "x"))  -- expect: true
