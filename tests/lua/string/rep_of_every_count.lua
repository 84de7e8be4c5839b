print(("ab"):rep(0) == "", ("ab"):rep(-5) == "", ("ab"):rep(1), ("ab"):rep(3), ("ab"):rep(3, "-"), ("ab"):rep(1, "-"), ("ab"):rep(0, "-") == "", (""):rep(100) == "", (""):rep(3, "-"), ("x"):rep(2.0), ("x"):rep("2"), #("\0"):rep(3, "\0"))
-- expect: true	true	ab	ababab	ab-ab-ab	ab	true	true	--	xx	xx	5
print(pcall(string.rep, "x")) print(pcall(string.rep, "x", 1.5)) print(pcall(string.rep, "x", 2, {})) print(pcall(string.rep, "x", 1e10)) print(pcall(string.rep, "abc", math.maxinteger))
-- expect: false	bad argument #2 to 'string.rep' (number expected, got no value)
-- expect: false	bad argument #2 to 'string.rep' (number has no integer representation)
-- expect: false	bad argument #3 to 'string.rep' (string expected, got table)
-- expect: false	resulting string too large
-- expect: false	resulting string too large
-- manual: 6.4
