print(table.unpack({ 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 }))
-- expect: 1	2	3	4	5	6	7	8	9	10	11	12	13	14	15	16	17	18	19	20
print(#table.concat({}), select("#", print("one")))
-- expect: one
-- expect: 0	0
-- manual: 6.1
