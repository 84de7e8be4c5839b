print(pcall(math.randomseed, 1.5)) print(pcall(math.randomseed, 0 / 0)) print(pcall(math.randomseed, 1, 2.5))
-- expect: false	bad argument #1 to 'math.randomseed' (number has no integer representation)
-- expect: false	bad argument #1 to 'math.randomseed' (number has no integer representation)
-- expect: false	bad argument #2 to 'math.randomseed' (number has no integer representation)
math.randomseed(3.0)
local a = math.random(0)
math.randomseed(3)
print(a == math.random(0), math.randomseed(5, 6)) -- expect: true	5	6
-- manual: 6.7
