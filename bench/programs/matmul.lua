-- Measures triple loops over arrays of arrays of floats.
-- Modelled after the matrix multiplication benchmark that every language comparison has.
local n = tonumber((...)) or 450

local function generate(seed)
  local matrix = {}
  local scale = seed / n / n
  for i = 1, n do
    local row = {}
    for j = 1, n do
      row[j] = scale * (i - j) * (i + j - 2)
    end
    matrix[i] = row
  end
  return matrix
end

local function transpose(matrix)
  local result = {}
  for j = 1, n do
    local column = {}
    for i = 1, n do
      column[i] = matrix[i][j]
    end
    result[j] = column
  end
  return result
end

local function multiply(a, b)
  local columns = transpose(b)
  local result = {}
  for i = 1, n do
    local a_row, row = a[i], {}
    for j = 1, n do
      local column, sum = columns[j], 0.0
      for k = 1, n do
        sum = sum + a_row[k] * column[k]
      end
      row[j] = sum
    end
    result[i] = row
  end
  return result
end

local product = multiply(generate(1.0), generate(2.0))
local middle = math.floor(n / 2) + 1
print(string.format("%.9f %.9f %.9f", product[1][1], product[middle][middle], product[n][1]))
