do
  local co = coroutine.wrap(function()
    local x <close> = setmetatable({}, { __close = function() print("never") end })
    coroutine.yield()
  end)
  co()
end
collectgarbage()
print("dropped") -- expect: dropped
-- manual: 2.6 3.3.8
