local main = coroutine.running()
print(coroutine.resume(main)) -- expect: false	cannot resume non-suspended coroutine
print(coroutine.wrap(function() return coroutine.resume(main) end)())
-- expect: false	cannot resume non-suspended coroutine
print(coroutine.wrap(function() return pcall(coroutine.close, main) end)())
-- expect: false	cannot close a normal coroutine
-- manual: 6.2
