warn("@on")
warn("a\0b", "c\0d") -- expect error: Lua warning: ac
-- expect exit: 0
