local co = coroutine.create(function()
  local x <close> = setmetatable({}, { __close = function() coroutine.yield() end })
  coroutine.yield()
end)
coroutine.resume(co)
print(coroutine.close(co)) -- expect: false	attempt to yield across a C-call boundary
local outer = coroutine.wrap(function()
  local inner = coroutine.create(function()
    local x <close> = setmetatable({}, { __close = function() coroutine.yield("out") end })
    coroutine.yield()
  end)
  coroutine.resume(inner)
  return coroutine.close(inner)
end)
print(outer()) -- expect: false	attempt to yield across a C-call boundary
-- manual: 6.2
