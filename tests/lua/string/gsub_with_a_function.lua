print(("hello"):gsub("l", function(c) return c:upper() end))  -- expect: heLLo	2
print(("hello"):gsub("(h)(e)", function(a, b) return b .. a end))  -- expect: ehllo	1
print(("abc"):gsub("%w", function(c) if c == "b" then return false end return 1 end))  -- expect: 1b1	3
