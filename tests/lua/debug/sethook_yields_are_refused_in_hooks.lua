local co = coroutine.create(function() debug.sethook(function() print(pcall(coroutine.yield)) debug.sethook() end, "l")
-- expect: false	attempt to yield across a C-call boundary
  local x = 1
end)
print(coroutine.resume(co)) -- expect: true
-- manual: 6.10
