print(select(2, pcall(function() for i in ipairs(nil) do end end)))
-- expect: attempt to index a nil value
