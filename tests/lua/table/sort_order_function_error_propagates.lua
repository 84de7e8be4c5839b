print(pcall(table.sort, { 2, 1 }, function() error("in compare", 0) end)) -- expect: false	in compare
