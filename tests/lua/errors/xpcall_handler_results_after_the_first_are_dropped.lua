print(xpcall(error, function() return 1, 2, 3 end)) -- expect: false	1
-- manual: 6.1
