print(pcall(coroutine.close, coroutine.running())) -- expect: false	cannot close a running coroutine
local co
co = coroutine.wrap(function() return pcall(coroutine.close, (coroutine.running())) end)
print(co()) -- expect: false	cannot close a running coroutine
