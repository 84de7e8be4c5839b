local function generate(n) return coroutine.wrap(function() for i = 2, n do coroutine.yield(i) end end) end
local function filter(p, g)
  return coroutine.wrap(function() for n in g do if n % p ~= 0 then coroutine.yield(n) end end end)
end
local g, primes = generate(50), {}
while true do
  local p = g()
  if not p then break end
  primes[#primes + 1] = p
  g = filter(p, g)
end
print(table.concat(primes, " ")) -- expect: 2 3 5 7 11 13 17 19 23 29 31 37 41 43 47
-- manual: 2.6
