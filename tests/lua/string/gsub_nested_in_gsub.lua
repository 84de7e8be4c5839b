print(("a-b c-d"):gsub("%S+", function(w) return (w:gsub("%-", "+")) end)) -- expect: a+b c+d	2
