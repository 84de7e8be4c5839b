"""The helpers that every program starts with."""

PRELUDE = '''\
local steps, depth = 0, 0

local function enter() -- every function that may be part of a cycle of calls starts with this
  steps, depth = steps + 1, depth + 1
  if steps > 1500 or depth > 18 then error("limit of the program", 0) end
end

local function text(value, level) -- says all that is the same in every run
  local kind = math.type(value) or type(value)
  if kind == "float" then return value ~= value and "nan" or string.format("%.17gf", value) end
  if kind == "string" then return string.format("%q", value) end
  if kind ~= "table" then return kind == "integer" and tostring(value) or kind == "boolean" and tostring(value) or kind end
  if level == 0 then return "{...}" end
  local items = {}
  for key, item in next, value do
    items[#items + 1] = "[" .. text(key, 0) .. "]=" .. text(item, level - 1)
  end
  table.sort(items)
  return "{" .. table.concat(items, " ") .. "}"
end

local function show(label, ...)
  local items = table.pack(...)
  for i = 1, items.n do items[i] = text(items[i], 3) end
  print(label .. ":", table.concat(items, " "))
end

local function try(label, body)
  local saved = depth
  local results = table.pack(pcall(body))
  depth = saved
  show(label, table.unpack(results, 1, results.n))
end

local function cut(value) -- strings that are kept do not grow without end
  return type(value) == "string" and #value > 60 and string.sub(value, 1, 20) or value
end

local function plain(value) -- what is the same text in every run: neither an address nor the sign of a NaN
  local kind = type(value)
  return (kind == "string" or kind == "boolean" or value == value and kind == "number") and value or 0
end

local function sortable(items) -- into one order only
  for _, item in ipairs(items) do
    if math.type(item) ~= math.type(items[1]) or type(item) ~= type(items[1]) then return false end
    if type(item) ~= "number" and type(item) ~= "string" then return false end
    if item ~= item or math.type(item) == "float" and item == 0 then return false end
  end
  return true
end

local function amount(value)
  if type(value) == "table" then value = rawget(value, "n") end
  return math.type(value) == "integer" and value or 0
end

local function closable(label, fails)
  return setmetatable({}, { __close = function(_, problem)
    show("close", label, problem)
    if fails then error("failed to close " .. label, 0) end
  end })
end

local function failure(label)
  return setmetatable({ label = label }, { __tostring = function(self) return "failure " .. self.label end })
end

local environment = setmetatable({ steps = 0, depth = 0, enter = enter, show = show, try = try, cut = cut, plain = plain,
  sortable = sortable, amount = amount, closable = closable, failure = failure }, { __index = _G })
environment.environment = environment
'''
