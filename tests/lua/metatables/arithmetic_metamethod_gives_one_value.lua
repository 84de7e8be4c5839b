local t = setmetatable({}, { __add = function() return 1, 2 end, __sub = function() end })
print(t + 1, t - 1)      -- expect: 1	nil
print(select("#", t + 1)) -- expect: 1
