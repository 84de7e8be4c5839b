x = 5
print(_ENV.x, _ENV["x"]) -- expect: 5	5
_ENV.y = 6
print(y) -- expect: 6
-- manual: 2.2
