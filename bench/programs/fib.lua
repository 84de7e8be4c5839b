-- Measures calls: a recursive function that does almost nothing else.
-- Modelled after the doubly recursive Fibonacci function, the oldest micro-benchmark of all.
local n = tonumber((...)) or 36

local function fib(k)
  if k < 2 then return k end
  return fib(k - 1) + fib(k - 2)
end

print(string.format("fib(%d) = %d", n, fib(n)))
