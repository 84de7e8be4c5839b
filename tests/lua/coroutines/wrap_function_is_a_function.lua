local f = coroutine.wrap(print)
print(type(f), f == coroutine.wrap(print)) -- expect: function	false
print(pcall(coroutine.wrap, {})) -- expect: false	bad argument #1 to 'coroutine.wrap' (function expected, got table)
-- manual: 6.2
