-- Measures switching between coroutines, and creating them.
-- Modelled after producers and consumers, generators over trees, and a round-robin scheduler.
local rounds = tonumber((...)) or 40

local wrap, yield = coroutine.wrap, coroutine.yield

-- A pipeline: each stage pulls from the one before it.

local function produce(count)
  return wrap(function()
    for i = 1, count do
      yield(i)
    end
  end)
end

local function filter(source, accept)
  return wrap(function()
    for value in source do
      if accept(value) then yield(value) end
    end
  end)
end

local function map(source, transform)
  return wrap(function()
    for value in source do
      yield(transform(value))
    end
  end)
end

local function run_pipeline(count)
  local numbers = produce(count)
  local odd = filter(numbers, function(x) return x % 2 == 1 end)
  local squares = map(odd, function(x) return x * x % 1009 end)
  local sum = 0
  for square in squares do
    sum = sum + square
  end
  return sum
end

-- A generator that walks a tree recursively within one coroutine.

local function insert(tree, key)
  if not tree then return { key = key } end
  if key < tree.key then
    tree.left = insert(tree.left, key)
  else
    tree.right = insert(tree.right, key)
  end
  return tree
end

local function walk(tree)
  if not tree then return end
  walk(tree.left)
  yield(tree.key)
  walk(tree.right)
end

local function in_order(tree)
  return wrap(function() walk(tree) end)
end

local function same_order(a, b)
  local next_a, next_b = in_order(a), in_order(b)
  local compared = 0
  repeat
    local key_a, key_b = next_a(), next_b()
    if key_a ~= key_b then return false end
    compared = compared + 1
  until not key_a
  return compared
end

-- Many short tasks that wait for each other's turns.

local function run_scheduler(task_count, steps)
  local ready, finished, log = {}, 0, 0
  for id = 1, task_count do
    ready[id] = coroutine.create(function(step)
      local work = 0
      while work < steps do
        work = work + 1
        log = (log * 31 + id + step) % 1000003
        step = yield(work)
      end
    end)
  end
  local step = 0
  while finished < task_count do
    for id = 1, task_count do
      local task = ready[id]
      if task then
        step = step + 1
        assert(coroutine.resume(task, step))
        if coroutine.status(task) == "dead" then
          ready[id] = false
          finished = finished + 1
        end
      end
    end
  end
  return log
end

local tree, other_tree, seed = nil, nil, 42
local keys = {}
for i = 1, 5000 do
  seed = (seed * 16807) % 2147483647
  keys[i] = seed
  tree = insert(tree, seed)
end
for i = #keys, 1, -1 do
  other_tree = insert(other_tree, keys[i])
end

local checksum = 0
for _ = 1, rounds do
  checksum = (checksum * 31 + run_pipeline(50000)) % 1000003
  checksum = (checksum * 31 + same_order(tree, other_tree)) % 1000003
  checksum = (checksum * 31 + run_scheduler(2000, 10)) % 1000003
end
print(string.format("checksum %d", checksum))
