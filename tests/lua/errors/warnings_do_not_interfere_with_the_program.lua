warn("@on")
warn("one", " ", "piece")
print("goes on") -- expect: goes on
-- expect error: Lua warning: one piece
-- expect exit: 0
-- manual: 2.3 6.1
