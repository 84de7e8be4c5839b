-- Measures graph algorithms: depth-first search, union-find, sets of small objects.
-- Modelled after Havlak's nested loop recognition (1997) on control-flow graphs, as Hundt compared it.
local rounds = tonumber((...)) or 55

local GROUPS, OUTER_LOOPS, INNER_LOOPS = 10, 10, 5

-- Control-flow graphs: numbered blocks with the edges that leave and enter them.

local Graph = {}
Graph.__index = Graph

local function new_graph()
  return setmetatable({ blocks = {}, count = 0 }, Graph)
end

function Graph:add_block()
  self.count = self.count + 1
  local block = { id = self.count, successors = {}, predecessors = {} }
  self.blocks[self.count] = block
  return block
end

function Graph:connect(from, to)
  from.successors[#from.successors + 1] = to
  to.predecessors[#to.predecessors + 1] = from
end

-- The builders below add a shape behind block `from` and return its last block.

function Graph:add_straight(from)
  local block = self:add_block()
  self:connect(from, block)
  return block
end

function Graph:add_diamond(from)
  local left, right, join = self:add_block(), self:add_block(), self:add_block()
  self:connect(from, left)
  self:connect(from, right)
  self:connect(left, join)
  self:connect(right, join)
  return join
end

-- A loop around two loops that each hold a diamond.
function Graph:add_base_loop(from)
  local header = self:add_straight(from)
  local first_end = self:add_diamond(header)
  local second_header = self:add_straight(first_end)
  local second_end = self:add_diamond(second_header)
  local footer = self:add_straight(second_end)
  self:connect(first_end, header)
  self:connect(second_end, second_header)
  self:connect(footer, from)
  return self:add_straight(footer)
end

-- A cycle that can be entered at either of its two blocks.
function Graph:add_irreducible_loop(from)
  local a, b = self:add_straight(from), self:add_straight(from)
  self:connect(a, b)
  self:connect(b, a)
  return self:add_straight(b)
end

local function build_graph()
  local graph = new_graph()
  local start = graph:add_base_loop(graph:add_block())
  local exit = graph:add_block()
  for _ = 1, GROUPS do
    local block = graph:add_straight(start)
    for _ = 1, OUTER_LOOPS do
      local top = block
      block = graph:add_straight(top)
      for _ = 1, INNER_LOOPS do
        block = graph:add_base_loop(block)
      end
      graph:connect(block, top)
      block = graph:add_straight(block)
    end
    graph:connect(graph:add_irreducible_loop(block), exit)
  end
  return graph
end

-- A node of the union-find forest: one for each block that is reachable, numbered in preorder.
local Node = {}
Node.__index = Node

local function new_node(block, number)
  local node = setmetatable({ block = block, number = number, parent = nil, loop = nil }, Node)
  node.parent = node
  return node
end

-- The representative of the node's set; compresses the path to it.
function Node:find()
  local root = self
  while root.parent ~= root do
    root = root.parent
  end
  local node = self
  while node ~= root do
    local parent = node.parent
    node.parent = root
    node = parent
  end
  return root
end

-- Numbers the blocks in preorder. Returns the nodes, the numbers by block, and for each node the
-- number of its last descendant.
local function number_blocks(graph)
  local nodes, number_of, last = {}, {}, {}
  local function visit(block)
    local number = #nodes + 1
    nodes[number] = new_node(block, number)
    number_of[block] = number
    for _, successor in ipairs(block.successors) do
      if not number_of[successor] then visit(successor) end
    end
    last[number] = #nodes
  end
  visit(graph.blocks[1])
  return nodes, number_of, last
end

-- Finds all loops, innermost first. Each is a table with its header block, its parent loop, if any,
-- the number of blocks that are directly its own, and whether it has a single entry.
local function find_loops(graph)
  local nodes, number_of, last = number_blocks(graph)
  local count = #nodes

  local function is_ancestor(ancestor, descendant)
    return ancestor <= descendant and descendant <= last[ancestor]
  end

  -- Sorts the edges that enter each block into those from its descendants and the others.
  local back_edges, other_edges = {}, {}
  for w = 1, count do
    local back, other = {}, {}
    for _, predecessor in ipairs(nodes[w].block.predecessors) do
      local v = number_of[predecessor]
      if v then
        if is_ancestor(w, v) then
          back[#back + 1] = v
        else
          other[#other + 1] = v
        end
      end
    end
    back_edges[w], other_edges[w] = back, other
  end

  local loops = {}
  for w = count, 1, -1 do
    local header = nodes[w]
    local body, in_body, is_loop, reducible = {}, {}, false, true
    local function add_to_body(node)
      if not in_body[node] then
        in_body[node] = true
        body[#body + 1] = node
      end
    end

    for _, v in ipairs(back_edges[w]) do
      is_loop = true
      if v ~= w then add_to_body(nodes[v]:find()) end
    end

    -- The body grows backwards along the edges, until it reaches the header.
    local next_index = 1
    while next_index <= #body do
      local node = body[next_index]
      next_index = next_index + 1
      for _, y in ipairs(other_edges[node.number]) do
        local source = nodes[y]:find()
        if not is_ancestor(w, source.number) then
          reducible = false
          local others = other_edges[w]
          others[#others + 1] = source.number
        elseif source ~= header then
          add_to_body(source)
        end
      end
    end

    if is_loop then
      local loop = { header = header.block, parent = nil, own_blocks = 1, reducible = reducible }
      header.loop = loop
      for _, node in ipairs(body) do
        node.parent = header
        if node.loop then
          node.loop.parent = loop
        else
          loop.own_blocks = loop.own_blocks + 1
        end
      end
      loops[#loops + 1] = loop
    end
  end
  return loops
end

local function nesting_depth(loop)
  local depth = 0
  while loop do
    depth = depth + 1
    loop = loop.parent
  end
  return depth
end

local graph = build_graph()
local loops
for _ = 1, rounds do
  loops = find_loops(graph)
end

local base_loops = GROUPS * OUTER_LOOPS * INNER_LOOPS + 1
assert(#loops == 3 * base_loops + GROUPS * OUTER_LOOPS + GROUPS, "wrong number of loops")

local irreducible, deepest, depths, own_blocks = 0, 0, 0, 0
for _, loop in ipairs(loops) do
  local depth = nesting_depth(loop)
  deepest = math.max(deepest, depth)
  depths = depths + depth
  own_blocks = own_blocks + loop.own_blocks
  if not loop.reducible then irreducible = irreducible + 1 end
end
print(string.format("%d blocks, %d loops, %d irreducible, deepest %d, depths %d, own blocks %d",
  graph.count, #loops, irreducible, deepest, depths, own_blocks))
