local co = coroutine.create(function(...) return select("#", ...) end)
print(pcall(function() return coroutine.resume(co, table.unpack({}, 1, 200000)) end)) -- expect: true	true	200000
-- manual: 6.2
