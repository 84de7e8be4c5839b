local pieces, i = { "return ", "4", "2", nil }, 0
print(load(function() i = i + 1 return pieces[i] end)()) -- expect: 42
