-- Measures recursion with backtracking over boolean arrays.
-- Modelled after the queens benchmark of the Stanford suite, counting all solutions.
local n = tonumber((...)) or 12

local ROUNDS = 3

local column_used, rising_used, falling_used = {}, {}, {}

local function count_solutions(row)
  if row > n then return 1 end
  local solutions = 0
  for column = 1, n do
    local rising, falling = row + column, row - column + n
    if not (column_used[column] or rising_used[rising] or falling_used[falling]) then
      column_used[column], rising_used[rising], falling_used[falling] = true, true, true
      solutions = solutions + count_solutions(row + 1)
      column_used[column], rising_used[rising], falling_used[falling] = false, false, false
    end
  end
  return solutions
end

for i = 1, 2 * n do
  column_used[i], rising_used[i], falling_used[i] = false, false, false
end

local solutions = 0
for _ = 1, ROUNDS do
  solutions = solutions + count_solutions(1)
end
print(string.format("%d queens: %d solutions in %d rounds", n, solutions, ROUNDS))
