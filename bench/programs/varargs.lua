-- Measures variable arguments: `...` forwarded, counted, selected from, packed and unpacked.
-- Modelled after wrappers, partial application, loggers and event emitters.
local rounds = tonumber((...)) or 600000

local unpack = table.unpack or unpack

local function sum_by_select(...)
  local sum = 0
  for i = 1, select("#", ...) do
    sum = sum + (select(i, ...))
  end
  return sum
end

local function sum_by_table(...)
  local sum = 0
  for _, value in ipairs({ ... }) do
    sum = sum + value
  end
  return sum
end

local function sum_by_recursion(first, ...)
  if not first then return 0 end
  return first + sum_by_recursion(...)
end

local function max_of(best, ...)
  for i = 1, select("#", ...) do
    local value = select(i, ...)
    if value > best then best = value end
  end
  return best
end

-- Binds the first arguments of a function.
local function partial(callback, ...)
  local bound, count = { ... }, select("#", ...)
  return function(...)
    local arguments = {}
    for i = 1, count do
      arguments[i] = bound[i]
    end
    local extra = select("#", ...)
    for i = 1, extra do
      arguments[count + i] = (select(i, ...))
    end
    return callback(unpack(arguments, 1, count + extra))
  end
end

-- Passes everything through, as decorators do.
local calls = 0
local function counted(callback)
  return function(...)
    calls = calls + 1
    return callback(...)
  end
end

local function rotate(first, ...)
  local values = { ... }
  values[#values + 1] = first
  return unpack(values)
end

local select_sum = counted(sum_by_select)
local table_sum = counted(counted(sum_by_table))
local bound_sum = partial(sum_by_select, 1, 2)

local checksum = 0
for i = 1, rounds do
  local a, b, c, d = rotate(i, i + 1, i + 2, i + 3)
  local total = select_sum(a, b, c, d) + table_sum(b, c, d)
    + sum_by_recursion(a, b, c) + max_of(a, b, c, d) + bound_sum(c, d)
  checksum = (checksum * 31 + total) % 1000003
end
print(string.format("%d counted calls, checksum %d", calls, checksum))
