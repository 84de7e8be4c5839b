local get, set = load("local x = 1 return function() return x end, function(v) x = v end")()
set(9)
print(get()) -- expect: 9
