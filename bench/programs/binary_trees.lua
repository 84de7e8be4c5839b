-- Measures allocation and collection of many small tables of different lifetimes.
-- Modelled after binary-trees of the Computer Language Benchmarks Game.
local max_depth = tonumber((...)) or 15

local MIN_DEPTH = 4

local function build(depth)
  if depth == 0 then return {} end
  return { left = build(depth - 1), right = build(depth - 1) }
end

local function count_nodes(tree)
  if not tree.left then return 1 end
  return 1 + count_nodes(tree.left) + count_nodes(tree.right)
end

print(string.format("stretch tree of depth %d: %d nodes",
  max_depth + 1, count_nodes(build(max_depth + 1))))

local long_lived = build(max_depth)

for depth = MIN_DEPTH, max_depth, 2 do
  local trees = 2 ^ (max_depth - depth + MIN_DEPTH)
  local nodes = 0
  for _ = 1, trees do
    nodes = nodes + count_nodes(build(depth))
  end
  print(string.format("%d trees of depth %d: %d nodes", trees, depth, nodes))
end

print(string.format("long lived tree of depth %d: %d nodes", max_depth, count_nodes(long_lived)))
