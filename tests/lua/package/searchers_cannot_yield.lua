table.insert(package.searchers, 1, function() coroutine.yield("searching") end)
print(coroutine.resume(coroutine.create(require), "m")) -- expect: false	attempt to yield across a C-call boundary
