local co
co = coroutine.create(function()
  local me, main = coroutine.running()
  print(me == co, main, coroutine.isyieldable()) -- expect: true	false	true
end)
coroutine.resume(co)
