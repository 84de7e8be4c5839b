-- pairs in the order of the keys, for tests whose output shows the order: PUC Lua's own changes from run to
-- run. Numbers come first, then strings, then what has no order.
local next, sort, type, getmetatable = next, table.sort, type, getmetatable
local rank = { number = 1, string = 2 }

local function before(a, b)
  local left, right = rank[type(a)], rank[type(b)]
  if left ~= right then return left < right end
  return a < b
end

function pairs(t)
  local metatable = getmetatable(t)
  if type(metatable) == "table" and metatable.__pairs then
    local f, state, first = metatable.__pairs(t)
    return f, state, first
  end
  local keys, others = {}, {}
  for key in next, t do
    local list = rank[type(key)] and keys or others
    list[#list + 1] = key
  end
  sort(keys, before)
  table.move(others, 1, #others, #keys + 1, keys)
  local position = 0
  return function()
    local value
    repeat
      position = position + 1
      value = rawget(t, keys[position])
    until value ~= nil or position > #keys
    return keys[position], value
  end, t, nil
end
