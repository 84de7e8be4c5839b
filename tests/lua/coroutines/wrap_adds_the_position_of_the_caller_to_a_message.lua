local f = coroutine.wrap(function() error("inner") end)
print(pcall(function() f() end))
-- expect: false	wrap_adds_the_position_of_the_caller_to_a_message.lua:2: wrap_adds_the_position_of_the_caller_to_a_message.lua:1: inner
