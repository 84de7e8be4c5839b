math.randomseed(7, 11)
print(math.random(0), math.random(6), math.random(1 << 40))
-- expect: -519936213120117119	2	271696247967
