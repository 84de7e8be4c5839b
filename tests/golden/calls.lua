local f, g = ...
f()
f(1, "two", nil, true)
local a, b = f(a)
local only_first = (g())
f(g())
f(1, g(2, g()))
print(f(), g())
return f(a, b, only_first)
