print(pcall(string.gsub, "abc", "b", function() error("in gsub", 0) end)) -- expect: false	in gsub
