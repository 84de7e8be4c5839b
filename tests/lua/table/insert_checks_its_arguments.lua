for _, pos in ipairs { 0, -1, 5, 100, math.maxinteger, math.mininteger } do print(pcall(table.insert, { 1, 2, 3 }, pos, "x")) end
-- expect: false	bad argument #2 to 'table.insert' (position out of bounds)
-- expect: false	bad argument #2 to 'table.insert' (position out of bounds)
-- expect: false	bad argument #2 to 'table.insert' (position out of bounds)
-- expect: false	bad argument #2 to 'table.insert' (position out of bounds)
-- expect: false	bad argument #2 to 'table.insert' (position out of bounds)
-- expect: false	bad argument #2 to 'table.insert' (position out of bounds)
print(pcall(table.insert)) print(pcall(table.insert, {})) print(pcall(table.insert, {}, 1, 2, 3)) print(pcall(table.insert, 5, 1)) print(pcall(table.insert, "s", 1))
-- expect: false	bad argument #1 to 'table.insert' (table expected, got no value)
-- expect: false	wrong number of arguments to 'insert'
-- expect: false	wrong number of arguments to 'insert'
-- expect: false	bad argument #1 to 'table.insert' (table expected, got number)
-- expect: false	bad argument #1 to 'table.insert' (table expected, got string)
-- manual: 6.6
