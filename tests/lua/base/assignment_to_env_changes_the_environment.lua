local print, old = print, _ENV
x = "old"
_ENV = { x = "new" }
print(x) -- expect: new
_ENV = old
print(x) -- expect: old
-- manual: 2.2
