collectgarbage("generational")
print(collectgarbage("generational", 50, 200)) -- expect: generational
print(collectgarbage("generational", 0, 0))    -- expect: generational
print(pcall(collectgarbage, "generational", {}))
-- expect: false	bad argument #2 to 'collectgarbage' (number expected, got table)
print(pcall(collectgarbage, "generational", 1, true))
-- expect: false	bad argument #3 to 'collectgarbage' (number expected, got boolean)
print(collectgarbage("incremental")) -- expect: generational
-- manual: 2.5.2 6.1
