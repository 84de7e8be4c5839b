-- The body of table.sort: sort(t, n, less) sorts t[1] to t[n] and returns true when it finds that
-- `less` is no order; what it then leaves in t is some permutation of the elements.
--
-- Quicksort with the median of three as pivot, and heapsort when the ranges do not get smaller fast
-- enough. Elements change places only between comparisons, so an error in `less` loses none. Equal
-- elements end up in the order of PUC Lua, which programs have come to expect for short arrays: so
-- the comparisons are the same ones, and short ranges have no algorithm of their own.

local function before(a, b)
  return a < b
end

-- Sorts t[first..last], at most three elements.
local function sort_few(t, first, last, less)
  if first >= last then return end
  local a, c = t[first], t[last]
  if less(c, a) then a, c = c, a end
  if last - first == 2 then
    local b = t[first + 1]
    if less(b, a) then
      a, b = b, a
    elseif less(c, b) then
      b, c = c, b
    end
    t[first + 1] = b
  end
  t[first], t[last] = a, c
end

local function sink(t, base, root, count, less)
  local value = t[base + root]
  while 2 * root <= count do
    local child = 2 * root
    local greatest = t[base + child]
    if child < count then
      local other = t[base + child + 1]
      if less(greatest, other) then
        child, greatest = child + 1, other
      end
    end
    if not less(value, greatest) then return end
    t[base + root], t[base + child] = greatest, value
    root = child
  end
end

local function heap_sort(t, first, last, less)
  local base = first - 1
  local count = last - base
  for root = count // 2, 1, -1 do
    sink(t, base, root, count, less)
  end
  for size = count - 1, 1, -1 do
    t[first], t[base + size + 1] = t[base + size + 1], t[first]
    sink(t, base, 1, size, less)
  end
end

-- Splits t[first..last], at least four elements, at a pivot: returns its place, or nil when `less` is
-- no order. The pivot itself stops the first scan and what the first scan has passed the second one,
-- if it is one.
local function partition(t, first, last, less)
  local middle = (first + last) // 2
  local a, pivot, c = t[first], t[middle], t[last]
  if less(c, a) then a, c = c, a end
  if less(pivot, a) then
    a, pivot = pivot, a
  elseif less(c, pivot) then
    pivot, c = c, pivot
  end
  local stop = last - 1
  t[first], t[last] = a, c
  t[middle], t[stop] = t[stop], pivot

  local low, high = first, stop
  while true do
    local left, right, left_value, right_value
    for i = low + 1, stop do
      left_value = t[i]
      if not less(left_value, pivot) then
        left = i
        break
      end
    end
    if not left then return nil end
    local bottom = left - 1 -- what lies there is not greater, in an order
    if high <= bottom then bottom = high - 1 end
    for i = high - 1, bottom, -1 do
      right_value = t[i]
      if not less(pivot, right_value) then
        right = i
        break
      end
    end
    if not right then return nil end
    if right < left then
      t[stop], t[left] = left_value, pivot
      return left
    end
    t[left], t[right] = right_value, left_value
    low, high = left, right
  end
end

-- At least four elements; `depth` more levels before it turns to heapsort.
local function quicksort(t, first, last, less, depth)
  repeat
    if depth == 0 then return heap_sort(t, first, last, less) end
    depth = depth - 1
    local pivot = partition(t, first, last, less)
    if not pivot then return true end
    local from, to -- the smaller part, which is done first
    if pivot - first < last - pivot then
      from, to = first, pivot - 1
      first = pivot + 1
    else
      from, to = pivot + 1, last
      last = pivot - 1
    end
    if to - from < 3 then
      sort_few(t, from, to, less)
    elseif quicksort(t, from, to, less, depth) then
      return true
    end
  until last - first < 3
  return sort_few(t, first, last, less)
end

return function(t, n, less)
  less = less or before
  if n < 4 then return sort_few(t, 1, n, less) end
  local depth, size = 2, n
  while size > 1 do
    depth, size = depth + 2, size // 2
  end
  return quicksort(t, 1, n, less, depth)
end
