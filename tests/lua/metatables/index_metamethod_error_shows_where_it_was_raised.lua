local t = setmetatable({}, { __index = function(t, k) return k + 1 end })
print(pcall(function() return t.x end))
-- expect: false	index_metamethod_error_shows_where_it_was_raised.lua:1: attempt to add a 'string' with a 'number'
-- manual: 2.4
