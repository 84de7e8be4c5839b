local last = {}
local middle = setmetatable({}, { __newindex = last })
local t = setmetatable({}, { __newindex = middle })
t.k = 1
print(rawget(t, "k"), rawget(middle, "k"), last.k) -- expect: nil	nil	1
