local function f(x) print(x) return x end
local a = f(1), f(2) -- expect: 1
                     -- expect: 2
print(a)             -- expect: 1
-- manual: 3.3.3
