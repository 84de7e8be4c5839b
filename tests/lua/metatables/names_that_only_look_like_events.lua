local t = setmetatable({}, { _add = print, __ADD = print, ["__add "] = print, add = print, index = { x = 1 } })
print(pcall(function() return t + 1 end))
-- expect: false	names_that_only_look_like_events.lua:2: attempt to perform arithmetic on a table value (upvalue 't')
print(t.x) -- expect: nil
-- manual: 2.4
