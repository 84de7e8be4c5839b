local outer
outer = coroutine.create(function()
  return coroutine.wrap(function() return pcall(coroutine.close, outer) end)()
end)
print(coroutine.resume(outer)) -- expect: true	false	cannot close a normal coroutine
