print(("abc"):gsub("x", "y"))  -- expect: abc	0
