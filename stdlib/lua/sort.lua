-- The body of table.sort: sort(t, n, less) sorts t[1] to t[n] and returns true when it finds that
-- `less` is no order; what it then leaves in t is some permutation of the elements.
--
-- Quicksort with the median of three as pivot, binary insertion for small ranges, and heapsort when
-- the ranges do not get smaller fast enough. Elements change places only between comparisons, so an
-- error in `less` loses none.

local SMALL = 10 -- a range of at most this many elements is sorted by insertion

local function before(a, b)
  return a < b
end

local function insertion_sort(t, first, last, less)
  for i = first + 1, last do
    local value = t[i]
    if less(value, t[i - 1]) then
      -- The place is in [low, high]: all below `low` are not greater, all from `high` on are.
      local low, high = first, i - 1
      while low < high do
        local middle = (low + high) // 2
        if less(value, t[middle]) then
          high = middle
        else
          low = middle + 1
        end
      end
      for k = i, low + 1, -1 do
        t[k] = t[k - 1]
      end
      t[low] = value
    end
  end
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
-- no order. The pivot itself and an element that is not greater stop the scans, if it is one.
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
    for i = high - 1, first, -1 do
      right_value = t[i]
      if not less(pivot, right_value) then
        right = i
        break
      end
    end
    if not right then return nil end
    if right <= left then
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
    if to - from < SMALL then
      insertion_sort(t, from, to, less)
    elseif quicksort(t, from, to, less, depth) then
      return true
    end
  until last - first < SMALL
  return insertion_sort(t, first, last, less)
end

return function(t, n, less)
  less = less or before
  if n < 4 then return insertion_sort(t, 1, n, less) end
  local depth, size = 2, n
  while size > 1 do
    depth, size = depth + 2, size // 2
  end
  return quicksort(t, 1, n, less, depth)
end
