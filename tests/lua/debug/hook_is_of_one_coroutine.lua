local lines = 0
local co = coroutine.create(function()
  local x = 1
  coroutine.yield()
end)
debug.sethook(co, function() lines = lines + 1 end, "l")
print(debug.gethook())    -- expect: nil
coroutine.resume(co)
print(lines)              -- expect: 2
