collectgarbage("incremental")
print(collectgarbage("generational")) -- expect: incremental
print(collectgarbage("incremental"))  -- expect: generational
print(collectgarbage("incremental"))  -- expect: incremental
-- manual: 6.1
