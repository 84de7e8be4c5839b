for _, pos in ipairs { -1, 0, 5, math.maxinteger, math.mininteger } do print(pcall(table.remove, { 1, 2, 3 }, pos)) end
-- expect: false	bad argument #2 to 'table.remove' (position out of bounds)
-- expect: false	bad argument #2 to 'table.remove' (position out of bounds)
-- expect: false	bad argument #2 to 'table.remove' (position out of bounds)
-- expect: false	bad argument #2 to 'table.remove' (position out of bounds)
-- expect: false	bad argument #2 to 'table.remove' (position out of bounds)
print(pcall(table.remove, {}, 2)) print(pcall(table.remove, {}, -1)) print(pcall(table.remove)) print(pcall(table.remove, 5)) print(pcall(table.remove, { 1 }, 1.5)) print(pcall(table.remove, { 1, 2 }, "1")) print(pcall(table.remove, { 1, 2 }, {}))
-- expect: false	bad argument #2 to 'table.remove' (position out of bounds)
-- expect: false	bad argument #2 to 'table.remove' (position out of bounds)
-- expect: false	bad argument #1 to 'table.remove' (table expected, got no value)
-- expect: false	bad argument #1 to 'table.remove' (table expected, got number)
-- expect: false	bad argument #2 to 'table.remove' (number has no integer representation)
-- expect: true	1
-- expect: false	bad argument #2 to 'table.remove' (number expected, got table)
-- skip-differential: lua5.4 5.4.4 blames another argument than 5.4.8
-- manual: 6.6
