print(xpcall(error, function() return 1, 2, 3 end)) -- expect: false	1
