local t = {}
setmetatable(t, { __index = t })
print(select(2, pcall(function() return t.x end))) -- expect: index_loop_is_an_error.lua:3: '__index' chain too long; possible loop
