local And, end_, _, _1, Nil = 1, 2, 3, 4, 5
print(And, end_, _, _1, Nil) -- expect: 1	2	3	4	5
