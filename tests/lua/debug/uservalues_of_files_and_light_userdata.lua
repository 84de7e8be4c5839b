print(debug.getuservalue(io.stdout, 1)) print(debug.getuservalue(io.stdout, 2)) print(debug.getuservalue(5, 1)) print(debug.setuservalue(io.tmpfile(), "x", 1)) print(select("#", debug.getuservalue(io.stdout)), debug.getuservalue({}))
-- expect: nil
-- expect: nil
-- expect: nil
-- expect: nil
-- expect: 1	nil
print(pcall(debug.setuservalue, {}, 1)) print(pcall(debug.setuservalue, io.stdout)) print(pcall(debug.getuservalue))
-- expect: false	bad argument #1 to 'debug.setuservalue' (userdata expected, got table)
-- expect: false	bad argument #2 to 'debug.setuservalue' (value expected)
-- expect: true	nil
-- manual: 6.10
