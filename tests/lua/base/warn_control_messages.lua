warn("@on")
warn("@off")
warn("not shown")
warn("@unknown control message")
warn("@on", "with a second piece it is no control message")
warn("@on")
warn("shown")
-- expect error: Lua warning: shown
-- expect exit: 0
-- manual: 6.1
