local good = coroutine.wrap(function() coroutine.yield(1) coroutine.yield(2) end)
good()
print(coroutine.resume(coroutine.create(function() local x = nil + 1 end)))
-- expect: false	error_in_a_coroutine_does_not_disturb_others.lua:3: attempt to perform arithmetic on a nil value
print(good()) -- expect: 2
-- manual: 2.6
