local pieces, i = { "return 1", "", " + 1" }, 0
print(load(function() i = i + 1 return pieces[i] end)()) -- expect: 1
