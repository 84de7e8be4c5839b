local f = coroutine.wrap(function() end)
f()
print(pcall(f)) -- expect: false	cannot resume dead coroutine
