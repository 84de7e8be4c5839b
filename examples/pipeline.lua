-- A pipeline of coroutines: each stage takes values from the one before, as they are asked for, and
-- yields its own. Nothing is computed before somebody wants it; the source has no end.
--
--   ./dev run examples/pipeline.lua [COUNT]

local function source(body)
  return coroutine.wrap(body)
end

local function naturals()
  return source(function()
    local n = 0
    while true do
      n = n + 1
      coroutine.yield(n)
    end
  end)
end

local function filter(values, keep)
  return source(function()
    for value in values do
      if keep(value) then coroutine.yield(value) end
    end
  end)
end

local function map(values, change)
  return source(function()
    for value in values do coroutine.yield(change(value)) end
  end)
end

local function take(values, count)
  return source(function()
    for _ = 1, count do coroutine.yield(values()) end
  end)
end

-- The sieve of Eratosthenes, one stage for each prime.
local function primes()
  return source(function()
    local numbers = naturals()
    numbers() -- 1 is no prime
    while true do
      local prime = numbers()
      coroutine.yield(prime)
      numbers = filter(numbers, function(n) return n % prime ~= 0 end)
    end
  end)
end

local count = math.tointeger(arg and arg[1]) or 10
local squares = map(primes(), function(p) return ("%d^2 = %d"):format(p, p * p) end)
for line in take(squares, count) do print(line) end

local sum = 0
for p in take(primes(), count) do sum = sum + p end
print("the sum of the first " .. count .. " primes is " .. sum)
