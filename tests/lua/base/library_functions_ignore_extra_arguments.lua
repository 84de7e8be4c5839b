print(type(1, 2, 3), tostring(true, 1), math.floor(1.5, 2), ("x"):len(1), rawequal(1, 1, 2), #table.pack(next({}, nil, "extra")))
-- expect: number	true	1	1	true	0
-- manual: 6
