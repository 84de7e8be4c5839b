print("ok") -- expect: ok
-- command: -e "warn('not shown')" -W -e "warn('shown')" FILE
-- expect error: Lua warning: shown
-- expect exit: 0
