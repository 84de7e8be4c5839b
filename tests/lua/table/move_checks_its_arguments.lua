print(pcall(table.move)) print(pcall(table.move, {})) print(pcall(table.move, {}, 1)) print(pcall(table.move, {}, 1, 2)) print(pcall(table.move, {}, 1.5, 2, 3)) print(pcall(table.move, {}, 1, 2, 3, 4)) print(pcall(table.move, 1, 1, 2, 3)) print(#table.move({ 5, 6 }, "1", "2", "3"))
-- expect: false	bad argument #2 to 'table.move' (number expected, got no value)
-- expect: false	bad argument #2 to 'table.move' (number expected, got no value)
-- expect: false	bad argument #3 to 'table.move' (number expected, got no value)
-- expect: false	bad argument #4 to 'table.move' (number expected, got no value)
-- expect: false	bad argument #2 to 'table.move' (number has no integer representation)
-- expect: false	bad argument #5 to 'table.move' (table expected, got number)
-- expect: false	bad argument #1 to 'table.move' (table expected, got number)
-- expect: 4
-- manual: 6.6
