local co
co = coroutine.create(function()
  return xpcall(error, function() return coroutine.running() == co end, "x")
end)
print(coroutine.resume(co)) -- expect: true	false	true
-- manual: 2.3
