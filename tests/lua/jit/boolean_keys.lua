-- Compiled code wrote only the tag of a boolean into a register that had held something else. Then
-- true was a new key each time.
local counts = {}
local function add(name)
  local key = name .. "!"
  counts[key] = (counts[key] or 0) + 1
  key = true
  counts[key] = (counts[key] or 0) + 1
end
for n = 1, 200 do add("a" .. n % 3) end
local keys = 0
for _ in pairs(counts) do keys = keys + 1 end
print(keys, counts[true]) -- expect: 4	200
