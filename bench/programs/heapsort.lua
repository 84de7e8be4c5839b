-- Measures array reads, writes and comparisons at unpredictable indices.
-- Modelled after the heapsort of Bench++ and of Numerical Recipes: floats, in place.
local n = tonumber((...)) or 1000000

-- Moves the value at `root` down until the heap property holds in values[root..last].
local function sift_down(values, root, last)
  local value = values[root]
  local child = 2 * root
  while child <= last do
    if child < last and values[child] < values[child + 1] then
      child = child + 1
    end
    if value >= values[child] then break end
    values[root] = values[child]
    root, child = child, 2 * child
  end
  values[root] = value
end

local function heapsort(values)
  local count = #values
  for root = math.floor(count / 2), 1, -1 do
    sift_down(values, root, count)
  end
  for last = count, 2, -1 do
    values[1], values[last] = values[last], values[1]
    sift_down(values, 1, last - 1)
  end
end

local values, seed = {}, 42
for i = 1, n do
  seed = (seed * 16807) % 2147483647
  values[i] = seed / 2147483647
end

heapsort(values)
for i = 2, n do
  assert(values[i - 1] <= values[i], "not sorted")
end
print(string.format("%.9f %.9f %.9f", values[1], values[math.floor(n / 2)], values[n]))
