local t = { "a", "b" }
table.insert(t, 1.0, "x") table.insert(t, "2", "y")
print(table.concat(t)) print(pcall(table.insert, t, 1.5, "z")) print(pcall(table.insert, t, "x", "z")) print(pcall(table.insert, t, nil, "z"))
-- expect: xyab
-- expect: false	bad argument #2 to 'table.insert' (number has no integer representation)
-- expect: false	bad argument #2 to 'table.insert' (number expected, got string)
-- expect: false	bad argument #2 to 'table.insert' (number expected, got nil)
-- manual: 6.6
