local pieces, i = { "return ", 5, " + ", 2.5 }, 0
print(load(function() i = i + 1 return pieces[i] end)()) -- expect: 7.5
-- manual: 6.1
