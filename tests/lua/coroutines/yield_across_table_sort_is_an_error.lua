local co = coroutine.create(function()
  table.sort({ 3, 2, 1 }, function(a, b) coroutine.yield() return a < b end)
end)
print(coroutine.resume(co)) -- expect: false	attempt to yield across a C-call boundary
-- manual: 2.6
