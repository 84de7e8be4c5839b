local count = 0
local function f(...) count = count + select("#", ...) return ... end
local function g(...) f(...) f(f(...)) end
g(1, 2, 3)
print(count) -- expect: 9
-- manual: 3.3.6
