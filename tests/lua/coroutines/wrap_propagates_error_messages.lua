local f = coroutine.wrap(function() error("message", 0) end)
print(pcall(f)) -- expect: false	message
