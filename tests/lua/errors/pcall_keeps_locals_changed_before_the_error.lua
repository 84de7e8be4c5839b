local x = 1
pcall(function() x = 2 error("e") end)
print(x) -- expect: 2
-- manual: 6.1
