print(("100%%"):format(), ("%%d"):format(1)) -- expect: 100%	%d
