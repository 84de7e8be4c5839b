-- What programs for Lua 5.1 still expect, by the debug library.
local function environment_of(f)
  for i = 1, math.huge do
    local name, value = debug.getupvalue(f, i)
    if name == "_ENV" then return i, value end
    if not name then return end
  end
end

local function at(level) return type(level) == "function" and level or debug.getinfo(level + 2, "f").func end

function getfenv(level)
  local _, value = environment_of(at(level or 1))
  return value or _G
end

function setfenv(level, environment)
  local f = at(level)
  local index = environment_of(f)
  if index then
    debug.upvaluejoin(f, index, function() return environment end, 1)
  end
  return f
end

function module(name, ...)
  local environment = package.loaded[name] or {}
  package.loaded[name], _G[name] = environment, environment
  environment._NAME, environment._M = name, environment
  for _, change in ipairs { ... } do change(environment) end
  setfenv(2, environment)
end

function package.seeall(environment) return setmetatable(environment, { __index = _G }) end

-- An object with an empty metatable; a table does as well.
function newproxy(with_metatable) return setmetatable({}, with_metatable and {} or nil) end

unpack, loadstring, table.getn = table.unpack, load, function(t) return #t end
math.pow, math.mod, string.gfind = function(a, b) return a ^ b end, math.fmod, string.gmatch
