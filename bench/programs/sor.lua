-- Measures stencil updates of a two-dimensional grid of floats.
-- Modelled after the Jacobi successive over-relaxation kernel of SciMark 2.
local size = tonumber((...)) or 300

local ITERATIONS = 350
local OMEGA = 1.25

local function random_grid()
  local grid, seed = {}, 101010
  for i = 1, size do
    local row = {}
    for j = 1, size do
      seed = (seed * 16807) % 2147483647
      row[j] = seed / 2147483647
    end
    grid[i] = row
  end
  return grid
end

local function relax(grid)
  local quarter_omega, keep = OMEGA * 0.25, 1.0 - OMEGA
  for i = 2, size - 1 do
    local above, row, below = grid[i - 1], grid[i], grid[i + 1]
    for j = 2, size - 1 do
      row[j] = quarter_omega * (above[j] + below[j] + row[j - 1] + row[j + 1]) + keep * row[j]
    end
  end
end

local grid = random_grid()
for _ = 1, ITERATIONS do
  relax(grid)
end

local sum = 0.0
for i = 1, size do
  for j = 1, size do
    sum = sum + grid[i][j]
  end
end
print(string.format("%.9f", sum))
