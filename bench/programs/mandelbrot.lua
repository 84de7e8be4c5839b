-- Measures pure floating-point loops on local variables, without any memory traffic.
-- Modelled after mandelbrot of the Computer Language Benchmarks Game.
local size = tonumber((...)) or 1200

local MAX_ITERATIONS = 50

-- Iterations until the orbit of zero under z^2 + c leaves the circle of radius 2.
local function escape_time(cr, ci)
  local zr, zi, zr_squared, zi_squared = 0.0, 0.0, 0.0, 0.0
  for iteration = 1, MAX_ITERATIONS do
    zi = 2.0 * zr * zi + ci
    zr = zr_squared - zi_squared + cr
    zr_squared, zi_squared = zr * zr, zi * zi
    if zr_squared + zi_squared > 4.0 then return iteration end
  end
  return nil
end

local inside, checksum = 0, 0
for row = 0, size - 1 do
  local ci = 2.0 * row / size - 1.0
  for column = 0, size - 1 do
    local iterations = escape_time(2.0 * column / size - 1.5, ci)
    if iterations then
      checksum = (checksum * 31 + iterations) % 1000003
    else
      inside = inside + 1
    end
  end
end
print(string.format("%d of %d points inside, checksum %d", inside, size * size, checksum))
