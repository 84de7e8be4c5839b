print(("aa..bb"):match("%.+"), ("ab12"):match("%d+"), ("ab12"):match("[a1]+"), ("((("):match("%(+"), ("\0\0x"):match("%z+") == "\0\0", ("aaa"):match(".+"), ("x--y"):match("%-+"), ("[[["):match("[[]+"))
-- expect: ..	12	a	(((	true	aaa	--	[[[
-- manual: 6.4.1
