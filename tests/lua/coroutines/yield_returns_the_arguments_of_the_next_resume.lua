local co = coroutine.create(function()
  print(coroutine.yield())              -- expect: 1	nil	3
  print(select("#", coroutine.yield())) -- expect: 0
  print((coroutine.yield()))            -- expect: a
end)
coroutine.resume(co, "ignored by the body")
coroutine.resume(co, 1, nil, 3)
coroutine.resume(co)
coroutine.resume(co, "a", "b")
-- manual: 2.6
