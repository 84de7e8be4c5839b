print(pcall(load, function() error("in reader", 0) end)) -- expect: true	nil	in reader
