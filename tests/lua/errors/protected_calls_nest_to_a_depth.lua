-- Each level made the message longer; a hundred thousand of them took minutes.
local depth = 0
local function nest()
  depth = depth + 1
  assert(pcall(nest))
end
local ok, message = pcall(nest)
print(ok, message:sub(-16)) -- expect: false	C stack overflow
print(depth > 150 and depth < 200) -- expect: true
-- The depth counts calls that are active, not those that were.
local first = depth
depth = 0
pcall(nest)
print(depth == first) -- expect: true
-- Nor those that errors, handlers and coroutines left behind.
for i = 1, 300 do
  xpcall(error, function() error("again") end)
  xpcall(nil, function() pcall(error) end)
  coroutine.wrap(function() pcall(coroutine.yield) end)()
end
depth = 0
pcall(nest)
print(depth == first) -- expect: true
-- manual: 2.3 6.1
