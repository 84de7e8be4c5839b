-- Measures tables as dictionaries: integer, string, float and boolean keys, inserted, read and deleted.
-- Modelled after caches, sparse arrays and sets, whose keys come and go.
local rounds = tonumber((...)) or 500

local KEYS = 4000

local seed = 42
local function random(max)
  seed = (seed * 16807) % 2147483647
  return seed % max
end

-- A table key of one of several types; equal numbers always give equal keys.
local function make_key(number)
  local kind = number % 4
  if kind == 0 then return number end
  if kind == 1 then return "key" .. number end
  if kind == 2 then return number + 0.5 end
  return number % 8 == 3
end

local keys = {}
for i = 1, KEYS do
  keys[i] = make_key(random(3 * KEYS))
end

-- Order of traversal differs between engines, so whatever is summed up must not depend on it.
local function summarise(dictionary)
  local entries, sum, strings, numbers = 0, 0, 0, 0
  for key, value in pairs(dictionary) do
    entries = entries + 1
    sum = (sum + value) % 1000003
    if type(key) == "string" then
      strings = strings + 1
    elseif type(key) == "number" then
      numbers = numbers + 1
    end
  end
  return (entries * 7 + sum + strings * 3 + numbers) % 1000003
end

-- A dictionary that is filled, half emptied, and filled again.
local function churn(round)
  local dictionary = {}
  for i = 1, KEYS do
    dictionary[keys[i]] = i
  end
  for i = 1, KEYS, 2 do
    dictionary[keys[i]] = nil
  end
  for i = round % 3 + 1, KEYS, 3 do
    local key = keys[i]
    dictionary[key] = (dictionary[key] or 0) + round
  end
  return summarise(dictionary)
end

-- A sliding window over ever new integer keys: the table stays small, its keys do not.
local function slide(round)
  local window, sum = {}, 0
  local first = round * KEYS
  for i = first, first + KEYS do
    window[i] = i % 100
    if window[i - 50] then
      sum = sum + window[i - 50]
      window[i - 50] = nil
    end
  end
  return sum + summarise(window)
end

-- Counting with keys that are integers in disguise: 2.0 and 2 are the same key.
local function count_halves()
  local counts = {}
  for i = 1, KEYS do
    local key = i % 200 / 2
    counts[key] = (counts[key] or 0) + 1
  end
  local found = 0
  for i = 0, 99 do
    found = found + counts[i] + counts[i + 0.5]
  end
  return found
end

-- An object used as a set of strings, with removal.
local function toggle()
  local set, size = {}, 0
  for i = 1, KEYS do
    local name = "flag" .. i * 7 % 300
    if set[name] then
      set[name] = nil
      size = size - 1
    else
      set[name] = true
      size = size + 1
    end
  end
  return size
end

local checksum = 0
for round = 1, rounds do
  checksum = (checksum * 31 + churn(round)) % 1000003
  checksum = (checksum * 31 + slide(round)) % 1000003
  checksum = (checksum * 31 + count_halves()) % 1000003
  checksum = (checksum * 31 + toggle()) % 1000003
end
print(string.format("checksum %d", checksum))
