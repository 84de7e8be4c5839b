local function f(...) return select("#", ...) end
local function g(...) return tostring(...) end
print(f(1, 2), g(12)) -- expect: 2	12
-- manual: 3.4.10
