-- Measures filling and striding over a large array of booleans.
-- Modelled after the sieve of Eratosthenes of the Stanford suite and its many successors.
local limit = tonumber((...)) or 1000000

local ROUNDS = 16

local function sieve()
  local is_prime = {}
  for i = 2, limit do
    is_prime[i] = true
  end
  local count = 0
  for i = 2, limit do
    if is_prime[i] then
      count = count + 1
      for multiple = i * i, limit, i do
        is_prime[multiple] = false
      end
    end
  end
  return count
end

local primes = 0
for _ = 1, ROUNDS do
  primes = primes + sieve()
end
print(string.format("%d primes in %d rounds", primes, ROUNDS))
