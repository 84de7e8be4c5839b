warn("@on")
warn("@", "on")
-- expect error: Lua warning: @on
-- expect exit: 0
-- manual: 6.1
