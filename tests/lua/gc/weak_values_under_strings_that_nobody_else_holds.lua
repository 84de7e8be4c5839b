-- The keys of collected values were swept, but stayed in their nodes: a later insertion read freed strings.
local cache = setmetatable({}, { __mode = "v" })
for round = 1, 20 do
  for i = 1, 300 do cache["key " .. round .. " " .. i] = {} end
  collectgarbage()
  for i = 1, 300 do local other = "other string of the same size " .. round * 1000 + i end
end
print(next(cache)) -- expect: nil
