-- skip-differential: its value is not shown here
local f = string.gmatch("x", "x")
print(debug.getupvalue(f, 1)) -- expect: 	nil
print(debug.setupvalue(f, 1, "y")) -- expect: 
print(debug.getupvalue(print, 1)) -- expect: 
print(debug.getinfo(coroutine.wrap(f), "u").nups, debug.getinfo(print, "u").nups) -- expect: 1	0
