collectgarbage("incremental")
print(collectgarbage("incremental", 100, 200, 10)) -- expect: incremental
print(collectgarbage("incremental", 0, 0, 0))      -- expect: incremental
print(pcall(collectgarbage, "incremental", "x"))
-- expect: false	bad argument #2 to 'collectgarbage' (number expected, got string)
print(pcall(collectgarbage, "incremental", 100, 1.5))
-- expect: false	bad argument #3 to 'collectgarbage' (number has no integer representation)
print(pcall(collectgarbage, "incremental", 100, 100, {}))
-- expect: false	bad argument #4 to 'collectgarbage' (number expected, got table)
-- manual: 2.5.1 6.1
