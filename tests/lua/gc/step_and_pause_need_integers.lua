print(pcall(collectgarbage, "step", "x"))
-- expect: false	bad argument #2 to 'collectgarbage' (number expected, got string)
print(pcall(collectgarbage, "setpause", 1.5))
-- expect: false	bad argument #2 to 'collectgarbage' (number has no integer representation)
print(pcall(collectgarbage, "setstepmul", {}))
-- expect: false	bad argument #2 to 'collectgarbage' (number expected, got table)
-- manual: 6.1
