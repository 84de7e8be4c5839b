local outer
outer = coroutine.create(function()
  coroutine.resume(coroutine.create(function() print(coroutine.status(outer)) end))
end)
coroutine.resume(outer) -- expect: normal
