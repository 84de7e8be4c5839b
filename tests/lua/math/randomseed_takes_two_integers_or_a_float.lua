math.randomseed(1, 2)
local a = math.random(0)
math.randomseed(1, 3)
local b = math.random(0)
math.randomseed(1, 2)
print(a == math.random(0), a ~= b) -- expect: true	true
math.randomseed(7.0)
local c = math.random(0)
math.randomseed(7)
print(c == math.random(0))         -- expect: true
