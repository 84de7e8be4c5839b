local info = debug.getinfo(print, "S")
print(info.what, info.func, info.nups, info.name) -- expect: C	nil	nil	nil
print(next(debug.getinfo(1, "")))                 -- expect: nil
