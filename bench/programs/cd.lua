-- Measures a mix of small objects, a balanced tree, recursion and floating-point geometry.
-- Modelled after CD (Kalibera and others): detecting collisions of aircraft in a radar's frames.
local aircraft = tonumber((...)) or 250

local FRAMES = 200
local MIN_X, MIN_Y, MAX_X, MAX_Y = 0.0, 0.0, 1000.0, 1000.0
local RADIUS = 1.0
local VOXEL_SIZE = 2.0 * RADIUS

-- Vectors are plain tables with x, y and z.

local function vector(x, y, z) return { x = x, y = y, z = z } end
local function add(a, b) return vector(a.x + b.x, a.y + b.y, a.z + b.z) end
local function subtract(a, b) return vector(a.x - b.x, a.y - b.y, a.z - b.z) end
local function scale(a, factor) return vector(a.x * factor, a.y * factor, a.z * factor) end
local function dot(a, b) return a.x * b.x + a.y * b.y + a.z * b.z end

-- A sorted map: a red-black tree whose order is given by compare(a, b), negative, zero or positive.
local Tree = {}
Tree.__index = Tree

local function new_tree(compare)
  return setmetatable({ root = nil, compare = compare }, Tree)
end

function Tree:get(key)
  local compare, node = self.compare, self.root
  while node do
    local order = compare(key, node.key)
    if order == 0 then return node.value end
    node = order < 0 and node.left or order > 0 and node.right
  end
  return nil
end

-- Makes the child on the `up` side take the place of `node`, which becomes its child on the `down` side.
function Tree:rotate(node, up, down)
  local child = node[up]
  local inner = child[down]
  node[up] = inner
  if inner then inner.parent = node end
  local parent = node.parent
  child.parent = parent
  if not parent then
    self.root = child
  elseif parent.left == node then
    parent.left = child
  else
    parent.right = child
  end
  child[down] = node
  node.parent = child
end

-- Restores the two invariants above a new red node: no red node has a red child, and all paths from
-- a node to its leaves have as many black nodes.
function Tree:rebalance(node)
  while node.parent and node.parent.red do
    local parent = node.parent
    local grandparent = parent.parent
    local side, opposite = "left", "right"
    if parent == grandparent.right then side, opposite = "right", "left" end
    local uncle = grandparent[opposite]
    if uncle and uncle.red then
      parent.red, uncle.red, grandparent.red = false, false, true
      node = grandparent
    else
      if node == parent[opposite] then
        self:rotate(parent, opposite, side)
        node, parent = parent, node
      end
      parent.red, grandparent.red = false, true
      self:rotate(grandparent, side, opposite)
    end
  end
  self.root.red = false
end

-- Sets the value of a key; returns the value that it had.
function Tree:put(key, value)
  local compare, parent, node = self.compare, nil, self.root
  local order = 0
  while node do
    parent = node
    order = compare(key, node.key)
    if order == 0 then
      local previous = node.value
      node.value = value
      return previous
    end
    if order < 0 then node = node.left else node = node.right end
  end
  node = { key = key, value = value, parent = parent, left = nil, right = nil, red = true }
  if not parent then
    self.root = node
  elseif order < 0 then
    parent.left = node
  else
    parent.right = node
  end
  self:rebalance(node)
  return nil
end

local function visit_in_order(node, visit)
  if not node then return end
  visit_in_order(node.left, visit)
  visit(node.key, node.value)
  visit_in_order(node.right, visit)
end

function Tree:each(visit)
  visit_in_order(self.root, visit)
end

local function compare_names(a, b)
  if a == b then return 0 end
  return a < b and -1 or 1
end

local function compare_voxels(a, b)
  if a.x ~= b.x then return a.x < b.x and -1 or 1 end
  if a.y ~= b.y then return a.y < b.y and -1 or 1 end
  return 0
end

-- A motion is the straight way of one aircraft from one frame to the next.

-- Where two moving spheres first touch: the point half-way between them, or nil.
local function find_intersection(motion, other)
  local start, other_start = motion.from, other.from
  local velocity = subtract(motion.to, start)
  local other_velocity = subtract(other.to, other_start)

  -- |gap + t * relative| = RADIUS is a quadratic equation in t.
  local relative = subtract(velocity, other_velocity)
  local gap = subtract(start, other_start)
  local a = dot(relative, relative)
  local c = dot(gap, gap) - RADIUS * RADIUS
  local time
  if a == 0.0 then
    if c > 0.0 then return nil end
    time = 0.0
  else
    local half_b = dot(gap, relative)
    local discriminant = half_b * half_b - a * c
    if discriminant < 0.0 then return nil end
    local root = math.sqrt(discriminant)
    local enter, leave = (-half_b - root) / a, (-half_b + root) / a
    if leave < 0.0 or enter > 1.0 then return nil end
    time = math.max(enter, 0.0)
  end
  local here = add(start, scale(velocity, time))
  local there = add(other_start, scale(other_velocity, time))
  return scale(add(here, there), 0.5)
end

-- Clips [enter, leave] to the times at which a coordinate lies between `low` and `high`.
local function clip(enter, leave, start, speed, low, high)
  if speed == 0.0 then
    if start < low or start > high then return 1.0, 0.0 end
    return enter, leave
  end
  local first, second = (low - start) / speed, (high - start) / speed
  if first > second then first, second = second, first end
  return math.max(enter, first), math.min(leave, second)
end

-- Whether a sphere in motion may touch a square of the grid.
local function crosses_voxel(motion, voxel)
  if voxel.x > MAX_X or voxel.x < MIN_X or voxel.y > MAX_Y or voxel.y < MIN_Y then return false end
  local from, to, margin = motion.from, motion.to, RADIUS / 2
  local enter, leave = clip(0.0, 1.0, from.x, to.x - from.x,
    voxel.x - margin, voxel.x + VOXEL_SIZE + margin)
  if enter > leave then return false end
  enter, leave = clip(enter, leave, from.y, to.y - from.y,
    voxel.y - margin, voxel.y + VOXEL_SIZE + margin)
  return enter <= leave
end

local NEIGHBOURS = {
  { -1, -1 }, { -1, 0 }, { -1, 1 }, { 0, -1 }, { 0, 1 }, { 1, -1 }, { 1, 0 }, { 1, 1 },
}

-- Enters the motion in every voxel that it crosses, spreading from neighbour to neighbour.
local function draw_motion(voxels, voxel, motion, seen)
  if not crosses_voxel(motion, voxel) then return end
  if seen:put(voxel, true) then return end
  local motions = voxels:get(voxel)
  if not motions then
    motions = {}
    voxels:put(voxel, motions)
  end
  motions[#motions + 1] = motion
  for _, step in ipairs(NEIGHBOURS) do
    local neighbour = { x = voxel.x + step[1] * VOXEL_SIZE, y = voxel.y + step[2] * VOXEL_SIZE }
    draw_motion(voxels, neighbour, motion, seen)
  end
end

local function voxel_of(position)
  return {
    x = math.floor(position.x / VOXEL_SIZE) * VOXEL_SIZE,
    y = math.floor(position.y / VOXEL_SIZE) * VOXEL_SIZE,
  }
end

-- The lists of motions that share a voxel.
local function candidate_lists(motions)
  local voxels = new_tree(compare_voxels)
  for _, motion in ipairs(motions) do
    draw_motion(voxels, voxel_of(motion.from), motion, new_tree(compare_voxels))
  end
  local lists = {}
  voxels:each(function(_, list)
    if #list > 1 then lists[#lists + 1] = list end
  end)
  return lists
end

-- `last_positions` maps call signs to positions, and is updated.
local function detect_collisions(last_positions, frame)
  local motions = {}
  for _, plane in ipairs(frame) do
    local previous = last_positions:put(plane.call_sign, plane.position)
    motions[#motions + 1] = {
      call_sign = plane.call_sign, from = previous or plane.position, to = plane.position,
    }
  end
  local collisions = {}
  for _, list in ipairs(candidate_lists(motions)) do
    for i = 1, #list - 1 do
      for j = i + 1, #list do
        local point = find_intersection(list[i], list[j])
        if point then
          collisions[#collisions + 1] = { first = list[i], second = list[j], point = point }
        end
      end
    end
  end
  return collisions
end

-- Pairs of aircraft whose ways cross again and again.
local function simulate(time)
  local frame = {}
  for i = 0, aircraft - 1, 2 do
    frame[#frame + 1] = {
      call_sign = string.format("flight %04d", i),
      position = vector(time, math.cos(time) * 2 + i * 3, 10.0),
    }
    frame[#frame + 1] = {
      call_sign = string.format("flight %04d", i + 1),
      position = vector(time, math.sin(time) * 2 + i * 3, 10.0),
    }
  end
  return frame
end

local last_positions = new_tree(compare_names)
local collisions, height_sum = 0, 0.0
for frame = 0, FRAMES - 1 do
  for _, collision in ipairs(detect_collisions(last_positions, simulate(frame / 10))) do
    collisions = collisions + 1
    height_sum = height_sum + collision.point.y
  end
end
print(string.format("%d collisions, mean y %.6f", collisions, height_sum / math.max(1, collisions)))
