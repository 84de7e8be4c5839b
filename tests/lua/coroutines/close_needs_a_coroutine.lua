print(pcall(coroutine.close)) -- expect: false	bad argument #1 to 'coroutine.close' (thread expected, got no value)
print(pcall(coroutine.close, {})) -- expect: false	bad argument #1 to 'coroutine.close' (thread expected, got table)
-- manual: 6.2
