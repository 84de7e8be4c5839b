warn("a warning")
-- command: -W FILE
-- expect error: Lua warning: a warning
-- expect exit: 0
