-- Operators show __name for tables and userdata only, functions of the library for all types.
debug.setmetatable(nil, { __name = "Nothing" })
print(pcall(math.abs, nil)) -- expect: false	bad argument #1 to 'math.abs' (number expected, got Nothing)
print(select(2, pcall(function() return nil + 1 end))) -- expect: argument_error_shows_the_name_of_any_metatable.lua:4: attempt to perform arithmetic on a nil value
local composed = ""
for i = 1, 300 do composed = composed .. "x" end
local t = setmetatable({}, { __name = composed })
print(#select(2, pcall(math.abs, t))) -- expect: 353
