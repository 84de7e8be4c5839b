-- Measures making closures, calling them, and reading and writing their upvalues.
-- Modelled after functional code: map, filter, fold, composition, iterators, counters, event handlers.
local rounds = tonumber((...)) or 20000

local LENGTH = 100

local function map(list, transform)
  local result = {}
  for i = 1, #list do
    result[i] = transform(list[i])
  end
  return result
end

local function filter(list, accept)
  local result = {}
  for i = 1, #list do
    if accept(list[i]) then result[#result + 1] = list[i] end
  end
  return result
end

local function fold(list, combine, value)
  for i = 1, #list do
    value = combine(value, list[i])
  end
  return value
end

local function compose(outer, inner)
  return function(x) return outer(inner(x)) end
end

local function adder(amount)
  return function(x) return x + amount end
end

-- An object made of closures that share one upvalue.
local function new_account(balance)
  local function deposit(amount)
    balance = balance + amount
  end
  local function withdraw(amount)
    if amount > balance then return false end
    balance = balance - amount
    return true
  end
  local function current()
    return balance
  end
  return { deposit = deposit, withdraw = withdraw, current = current }
end

-- A stateful iterator for the generic `for`.
local function range(first, last)
  local value = first - 1
  return function()
    value = value + 1
    if value <= last then return value end
  end
end

local numbers = {}
for i = 1, LENGTH do
  numbers[i] = i
end

local function transform_numbers(round)
  local divisor = round % 5 + 2
  local shift = compose(adder(round), compose(adder(-3), function(x) return x * 2 end))
  local shifted = map(numbers, shift)
  local accepted = filter(shifted, function(x) return x % divisor == 0 end)
  return fold(accepted, function(sum, x) return sum + x end, 0)
end

local function run_account(round)
  local account, refused = new_account(round % 50), 0
  for amount in range(1, LENGTH) do
    if amount % 3 == 0 then
      account.deposit(amount)
    elseif not account.withdraw(amount) then
      refused = refused + 1
    end
  end
  return account.current() + refused
end

-- Registers handlers that each capture a loop variable of their own, then fires them all.
local function fire_handlers(round)
  local handlers, total = {}, 0
  for i = 1, LENGTH do
    handlers[i] = function(event)
      total = total + (event + i) % 7
    end
  end
  for i = 1, LENGTH do
    handlers[i](round)
  end
  return total
end

local checksum = 0
for round = 1, rounds do
  checksum = (checksum * 31 + transform_numbers(round)) % 1000003
  checksum = (checksum * 31 + run_account(round)) % 1000003
  checksum = (checksum * 31 + fire_handlers(round)) % 1000003
end
print(string.format("checksum %d", checksum))
