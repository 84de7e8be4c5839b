local f
f = coroutine.wrap(function() return pcall(f) end)
print(f()) -- expect: false	cannot resume non-suspended coroutine
