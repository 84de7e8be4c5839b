local t = {}
setmetatable(t, { __newindex = t })
print(select(2, pcall(function() t.x = 1 end))) -- expect: newindex_loop_is_an_error.lua:3: '__newindex' chain too long; possible loop
