print(pcall(load, function() return {} end)) -- expect: true	nil	reader function must return a string
