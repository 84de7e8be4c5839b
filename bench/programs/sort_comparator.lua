-- Measures table.sort with a comparator written in Lua, and without one.
-- Modelled after sorting records by several fields; no two compare equal, so every order is unique.
local n = tonumber((...)) or 60000

local ROUNDS = 3

local seed = 42
local function random(max)
  seed = (seed * 16807) % 2147483647
  return seed % max + 1
end

local NAMES = { "Ada", "Blaise", "Charles", "Dorothy", "Edsger", "Frances", "Grace", "Herman" }

local function make_records()
  local records = {}
  for i = 1, n do
    records[i] = { id = i, name = NAMES[random(#NAMES)], age = random(80), score = random(100000) / 7 }
  end
  return records
end

local function by_name_and_age(a, b)
  if a.name ~= b.name then return a.name < b.name end
  if a.age ~= b.age then return a.age > b.age end
  return a.id < b.id
end

local function by_score(a, b)
  if a.score ~= b.score then return a.score > b.score end
  return a.id < b.id
end

local function descending(a, b)
  return a > b
end

local function pluck(records, field)
  local values = {}
  for i, record in ipairs(records) do
    values[i] = record[field]
  end
  return values
end

local checksum = 0
local function fold(number)
  checksum = (checksum * 31 + number) % 1000003
end

for _ = 1, ROUNDS do
  local records = make_records()
  table.sort(records, by_name_and_age)
  for i = 1, n, 100 do fold(records[i].id) end
  table.sort(records, by_score)
  for i = 1, n, 100 do fold(records[i].id) end

  local scores = pluck(records, "score")
  table.sort(scores, descending)
  table.sort(scores)
  fold(math.floor(scores[1] + scores[n]))

  local labels = {}
  for i = 1, n do
    labels[i] = records[i].name .. records[i].age
  end
  table.sort(labels)
  fold(#labels[1] + #labels[n])
end
print(string.format("checksum %d", checksum))
