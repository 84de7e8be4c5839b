-- Measures integer work on very small arrays: copying, swapping, reversing, rotating.
-- Modelled after fannkuch-redux of the Computer Language Benchmarks Game.
local n = tonumber((...)) or 9

local ROUNDS = 5

-- The number of times that the prefix named by the first element is reversed until that is 1.
local function count_flips(permutation, work)
  for i = 1, n do
    work[i] = permutation[i]
  end
  local flips = 0
  local first = work[1]
  while first ~= 1 do
    local low, high = 1, first
    while low < high do
      work[low], work[high] = work[high], work[low]
      low, high = low + 1, high - 1
    end
    flips = flips + 1
    first = work[1]
  end
  return flips
end

-- Steps to the next permutation by rotating prefixes; false after the last one.
local function advance(permutation, count)
  for length = 2, n do
    local first = permutation[1]
    for i = 1, length - 1 do
      permutation[i] = permutation[i + 1]
    end
    permutation[length] = first
    count[length] = count[length] - 1
    if count[length] > 0 then return true end
    count[length] = length
  end
  return false
end

local function fannkuch()
  local permutation, count, work = {}, {}, {}
  for i = 1, n do
    permutation[i], count[i] = i, i
  end
  local checksum, most, sign = 0, 0, 1
  repeat
    local flips = count_flips(permutation, work)
    if flips > most then most = flips end
    checksum = checksum + sign * flips
    sign = -sign
  until not advance(permutation, count)
  return checksum, most
end

local checksum, most
for _ = 1, ROUNDS do
  checksum, most = fannkuch()
end
print(string.format("checksum %d, most flips %d", checksum, most))
