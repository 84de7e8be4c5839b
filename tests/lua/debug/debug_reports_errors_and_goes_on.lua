debug.debug()         -- expect: still reading
print("end of input") -- expect: end of input
-- input: error("failed", 0)
-- input: x = = 1
-- input: print("still reading")
-- expect error: lua_debug> failed
-- expect exit: 0
-- manual: 6.10
