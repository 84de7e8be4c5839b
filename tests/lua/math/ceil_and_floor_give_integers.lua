print(math.floor(3.7), math.floor(-3.7), math.floor(5), math.ceil(3.2), math.ceil(-3.2)) -- expect: 3	-4	5	4	-3
print(math.type(math.floor(3.7)), math.type(math.ceil(3.0)))                             -- expect: integer	integer
