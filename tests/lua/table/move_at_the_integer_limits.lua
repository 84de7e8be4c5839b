local max, min = math.maxinteger, math.mininteger
print(table.move({ [max] = "m" }, max, max, 1)[1], table.move({ "a" }, 1, 1, max)[max], table.move({ [min] = "n" }, min, min, 1)[1], table.move({ "b" }, 1, 1, min)[min], table.move({ [max - 1] = "x", [max] = "y" }, max - 1, max, -2, {})[-1])
-- expect: m	a	n	b	y
print(pcall(table.move, {}, min, max, 1)) print(pcall(table.move, {}, 1, max, 2)) print(pcall(table.move, {}, 0, max, 1)) print(pcall(table.move, {}, min, -1, 1)) print(pcall(table.move, {}, -1, max, 1)) print((pcall(table.move, {}, 1, 0, max)))
-- expect: false	bad argument #3 to 'table.move' (too many elements to move)
-- expect: false	bad argument #4 to 'table.move' (destination wrap around)
-- expect: false	bad argument #3 to 'table.move' (too many elements to move)
-- expect: false	bad argument #3 to 'table.move' (too many elements to move)
-- expect: false	bad argument #3 to 'table.move' (too many elements to move)
-- expect: true
-- manual: 6.6
