local t, object = { 3, 1, 2 }, {}
print(select(2, pcall(table.sort, t, function(a, b) error(object) end)) == object, #t, t[1] + t[2] + t[3])
-- expect: true	3	6
-- manual: 6.6
