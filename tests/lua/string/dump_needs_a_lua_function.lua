print(pcall(string.dump, print)) print(pcall(string.dump)) print(pcall(string.dump, "x")) print(pcall(string.dump, coroutine.wrap(print)))
-- expect: false	unable to dump given function
-- expect: false	bad argument #1 to 'string.dump' (function expected, got no value)
-- expect: false	bad argument #1 to 'string.dump' (function expected, got string)
-- expect: false	unable to dump given function
-- manual: 6.4
