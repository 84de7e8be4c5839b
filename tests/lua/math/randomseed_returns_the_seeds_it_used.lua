local a, b = math.randomseed()
local x, y = math.random(0), math.random(0)
math.randomseed(a, b)
print(math.type(a), math.type(b), math.random(0) == x, math.random(0) == y) -- expect: integer	integer	true	true
print(pcall(math.randomseed, "x")) print(pcall(math.randomseed, {}))
-- expect: false	bad argument #1 to 'math.randomseed' (number expected, got string)
-- expect: false	bad argument #1 to 'math.randomseed' (number expected, got table)
-- manual: 6.7
