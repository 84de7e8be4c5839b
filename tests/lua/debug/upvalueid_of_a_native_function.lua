local f = string.gmatch("x", "x")
print(type(debug.upvalueid(f, 1)), debug.upvalueid(f, 1) == debug.upvalueid(f, 1)) -- expect: userdata	true
print(debug.upvalueid(f, 1) == debug.upvalueid(string.gmatch("x", "x"), 1)) -- expect: false
print(debug.upvalueid(print, 1)) -- expect: nil
