-- What Prosody has in C, as far as its tests can do with little: tables, clocks and bits of strings.
local modules = {}

modules.table = {
  create = function() return {} end,
  pack = table.pack,
  move = table.move,
}

-- Both clocks advance by a second whenever they are read.
local seconds = 1600000000

local function read_clock()
  seconds = seconds + 1
  return seconds
end

modules.time = { now = read_clock, monotonic = read_clock }

-- The key is repeated to the length of the text.
local function bytewise(combine)
  return function(text, key)
    if key == "" then return text end
    local position = 0
    return (text:gsub(".", function(byte)
      local other = key:byte(position % #key + 1)
      position = position + 1
      return string.char(combine(byte:byte(), other))
    end))
  end
end

modules.strbitop = {
  sand = bytewise(function(a, b) return a & b end),
  sor = bytewise(function(a, b) return a | b end),
  sxor = bytewise(function(a, b) return a ~ b end),
}

for name, module in pairs(modules) do
  for _, prefix in ipairs { "util.", "prosody.util." } do
    package.preload[prefix .. name] = function() return module end
  end
end
