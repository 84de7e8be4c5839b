local outer
outer = coroutine.create(function()
  return coroutine.wrap(function() return coroutine.resume(outer) end)()
end)
print(coroutine.resume(outer)) -- expect: true	false	cannot resume non-suspended coroutine
