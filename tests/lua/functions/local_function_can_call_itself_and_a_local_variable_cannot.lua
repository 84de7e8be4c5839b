local function fact(n) return n < 2 and 1 or n * fact(n - 1) end
print(fact(5)) -- expect: 120
local fib = function(n) return fib end
print(fib(1)) -- expect: nil
-- manual: 3.4.11
