local chunk = load([[
  local x <close> = ...
  return select("#", ...), ...
]])
local v = setmetatable({}, { __close = function() print("closed") end }) -- expect: closed
local n, a, b = chunk(v, "b")
print(n, a == v, b) -- expect: 2	true	b
-- manual: 3.3.8
