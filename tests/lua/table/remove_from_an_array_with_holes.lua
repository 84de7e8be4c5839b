local t = { 1, nil, 3, nil, 5 }
print(table.remove(t, 1), t[1], t[2], t[3], t[4], t[5])
-- expect: 1	nil	3	nil	5	nil
