-- Measures small function calls inside nested loops over arrays of floats.
-- Modelled after spectral-norm of the Computer Language Benchmarks Game.
local n = tonumber((...)) or 800

-- The infinite matrix whose spectral norm is approximated, indexed from zero.
local function matrix(i, j)
  local diagonal = i + j
  return 1.0 / (diagonal * (diagonal + 1) / 2 + i + 1)
end

local function multiply(x, result)
  for i = 0, n - 1 do
    local sum = 0.0
    for j = 0, n - 1 do
      sum = sum + matrix(i, j) * x[j + 1]
    end
    result[i + 1] = sum
  end
end

local function multiply_transposed(x, result)
  for i = 0, n - 1 do
    local sum = 0.0
    for j = 0, n - 1 do
      sum = sum + matrix(j, i) * x[j + 1]
    end
    result[i + 1] = sum
  end
end

local u, v, scratch = {}, {}, {}
for i = 1, n do
  u[i] = 1.0
end

for _ = 1, 10 do
  multiply(u, scratch)
  multiply_transposed(scratch, v)
  multiply(v, scratch)
  multiply_transposed(scratch, u)
end

local uv, vv = 0.0, 0.0
for i = 1, n do
  uv = uv + u[i] * v[i]
  vv = vv + v[i] * v[i]
end
print(string.format("%.9f", math.sqrt(uv / vv)))
