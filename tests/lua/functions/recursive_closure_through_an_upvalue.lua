local fib
fib = function(n) if n < 2 then return n end return fib(n - 1) + fib(n - 2) end
print(fib(20)) -- expect: 6765
-- manual: 3.5
