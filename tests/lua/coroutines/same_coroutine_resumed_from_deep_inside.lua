local co
co = coroutine.create(function()
  return pcall(function() return select("#", coroutine.resume(co)), coroutine.resume(co) end)
end)
print(coroutine.resume(co)) -- expect: true	true	2	false	cannot resume non-suspended coroutine
-- manual: 6.2
