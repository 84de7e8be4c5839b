local function all(...) return ... end
local function first(...)
  local a, b = ...
  return (...), a, b
end
local function packed(...)
  return { ... }, { n = select("#", ...), ... }
end
return all(1, ...), first(...), packed(...)
