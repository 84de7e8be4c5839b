-- Calls of different kinds counted up to limits of their own, one or two apart.
local depth
local function levels(start, f)
  depth = 0
  start(f)
  return depth
end
local function deeper() depth = depth + 1 end
local function gsub() deeper() return (string.gsub("x", "x", gsub)) end
local function text() deeper() return tostring(setmetatable({}, { __tostring = text })) end
local function protect() deeper() return (pcall(protect)) end
local function resume() deeper() return coroutine.resume(coroutine.create(resume)) end
local function import()
  deeper()
  package.preload["level" .. depth] = import
  return require("level" .. depth)
end
local function mixed()
  deeper()
  if depth % 3 == 0 then return (string.gsub("x", "x", mixed)) end
  if depth % 3 == 1 then return coroutine.wrap(mixed)() end
  return (pcall(mixed))
end

local most = levels(pcall, protect)
print(levels(pcall, resume) - most)   -- expect: 0
print(levels(pcall, gsub) - most)     -- expect: 0
print(levels(pcall, text) - most)     -- expect: 0
print(levels(pcall, import) - most)   -- expect: 0
print(levels(pcall, mixed) - most)    -- expect: 0
print(levels(function(f) f() end, protect) - most)      -- expect: 1
print(levels(coroutine.wrap(pcall), protect) - most)    -- expect: -1
