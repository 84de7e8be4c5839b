print(debug.getuservalue(1, 1), debug.getuservalue(io.stdout, 1)) -- expect: nil	nil
print(pcall(debug.setuservalue, 1, 2))
-- expect: false	bad argument #1 to 'debug.setuservalue' (userdata expected, got number)
