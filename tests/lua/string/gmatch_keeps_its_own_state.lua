local a, b = ("12"):gmatch("%d"), ("xy"):gmatch("%a")
print((a()), (b()), (a()), (b()), (a()), (b())) -- expect: 1	x	2	y	nil	nil
