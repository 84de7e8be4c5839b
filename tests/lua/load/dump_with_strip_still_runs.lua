local f = load(string.dump(function(x) local y = x * 2 return y end, true))
print(f(21)) -- expect: 42
-- manual: 6.4
