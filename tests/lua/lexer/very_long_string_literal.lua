local s = ("x"):rep(100000)
print(load("return '" .. s .. "'")() == s)   -- expect: true
print(load("return [[" .. s .. "]]")() == s) -- expect: true
