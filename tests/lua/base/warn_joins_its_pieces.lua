warn("@on")
warn("one", "two", 3, "\n", "four")
-- expect error: Lua warning: onetwo3
-- expect exit: 0
-- manual: 6.1
