local t = { 0 / 0, 3, 1, 0 / 0, 2 }
print(pcall(table.sort, t))
print(#t)
-- expect: true
-- expect: 5
