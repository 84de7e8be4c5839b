pcall(coroutine.wrap(function() pcall(os.exit, 3) end))
print("not reached")
-- expect exit: 3
