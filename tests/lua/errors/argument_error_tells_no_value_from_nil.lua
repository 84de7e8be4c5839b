print(select(2, pcall(function() math.floor() end)))
-- expect: argument_error_tells_no_value_from_nil.lua:1: bad argument #1 to 'floor' (number expected, got no value)
print(select(2, pcall(function() math.floor(nil) end)))
-- expect: argument_error_tells_no_value_from_nil.lua:3: bad argument #1 to 'floor' (number expected, got nil)
