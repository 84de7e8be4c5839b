local r = debug.getregistry()
print(type(r), r[2] == _G, r._LOADED == package.loaded, r._PRELOAD == package.preload, r[1] == coroutine.running(), r["FILE*"] == getmetatable(io.stdout))
-- expect: table	true	true	true	true	true
-- manual: 6.10
