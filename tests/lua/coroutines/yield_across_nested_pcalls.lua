local co = coroutine.wrap(function()
  return pcall(pcall, pcall, function() return coroutine.yield(1) end)
end)
print(co())     -- expect: 1
print(co("v"))  -- expect: true	true	true	v
-- manual: 2.6
