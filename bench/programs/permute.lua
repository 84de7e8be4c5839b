-- Measures recursion that swaps the elements of one shared array.
-- Modelled after the permute benchmark of the Stanford suite.
local n = tonumber((...)) or 10

local ROUNDS = 2

local elements = {}
local calls, checksum = 0, 0

local function permute(last)
  calls = calls + 1
  if last == 0 then
    checksum = (checksum * 31 + elements[1] * 7 + elements[n]) % 1000003
    return
  end
  permute(last - 1)
  for i = last - 1, 1, -1 do
    elements[last], elements[i] = elements[i], elements[last]
    permute(last - 1)
    elements[last], elements[i] = elements[i], elements[last]
  end
end

for i = 1, n do
  elements[i] = i
end
for _ = 1, ROUNDS do
  permute(n)
end
print(string.format("%d calls, checksum %d", calls, checksum))
