print(("f(a(b)c)d)"):match("%b()"), ("(((x"):match("%b()"), ("{{}{}}"):match("%b{}"), ("if a if b end end"):match("%bie"), ("()"):find("%b()"), ("a(b"):find("%b()"), ("xaybz"):match("%bxz"))
-- expect: (a(b)c)	nil	{{}{}}	if a if b end e	1	nil	xaybz
print(("(a)(b)"):gsub("%b()", "#")) print(("\0(\0)"):match("%b\0\0") ~= nil, pcall(string.match, "x", "%b")) print(pcall(string.match, "x", "%bx"))
-- expect: ##	2
-- expect: true	false	malformed pattern (missing arguments to '%b')
-- expect: false	malformed pattern (missing arguments to '%b')
-- manual: 6.4.1
