-- Measures nested loops over a grid of small integers, with conditions that follow no pattern.
-- Modelled after Conway's Game of Life on a torus, started from a random soup.
local size = tonumber((...)) or 200

local GENERATIONS = 300

local function random_soup()
  local grid, seed = {}, 42
  for y = 1, size do
    local row = {}
    for x = 1, size do
      seed = (seed * 16807) % 2147483647
      row[x] = seed % 3 == 0 and 1 or 0
    end
    grid[y] = row
  end
  return grid
end

local function next_generation(grid)
  local result = {}
  for y = 1, size do
    local above = grid[y > 1 and y - 1 or size]
    local row = grid[y]
    local below = grid[y < size and y + 1 or 1]
    local next_row = {}
    for x = 1, size do
      local left = x > 1 and x - 1 or size
      local right = x < size and x + 1 or 1
      local neighbours = above[left] + above[x] + above[right]
        + row[left] + row[right]
        + below[left] + below[x] + below[right]
      if neighbours == 3 or neighbours == 2 and row[x] == 1 then
        next_row[x] = 1
      else
        next_row[x] = 0
      end
    end
    result[y] = next_row
  end
  return result
end

local grid = random_soup()
for _ = 1, GENERATIONS do
  grid = next_generation(grid)
end

local alive, checksum = 0, 0
for y = 1, size do
  for x = 1, size do
    alive = alive + grid[y][x]
    checksum = (checksum * 2 + grid[y][x]) % 1000003
  end
end
print(string.format("%d alive, checksum %d", alive, checksum))
