local co = coroutine.create(function() local function inner() coroutine.yield() end inner() end)
print(debug.traceback(co)) coroutine.resume(co) print(debug.traceback(co)) print(debug.traceback(co, "message")) print(debug.traceback(co, "m", 1)) print(debug.traceback(co, nil)) print(debug.traceback(co, 5)) print(debug.traceback(co, {}) ~= nil)
-- expect: stack traceback:
-- expect: stack traceback:
-- expect: 	[C]: in function 'coroutine.yield'
-- expect: 	traceback_of_coroutines.lua:1: in local 'inner'
-- expect: 	traceback_of_coroutines.lua:1: in function <traceback_of_coroutines.lua:1>
-- expect: message
-- expect: stack traceback:
-- expect: 	[C]: in function 'coroutine.yield'
-- expect: 	traceback_of_coroutines.lua:1: in local 'inner'
-- expect: 	traceback_of_coroutines.lua:1: in function <traceback_of_coroutines.lua:1>
-- expect: m
-- expect: stack traceback:
-- expect: 	traceback_of_coroutines.lua:1: in local 'inner'
-- expect: 	traceback_of_coroutines.lua:1: in function <traceback_of_coroutines.lua:1>
-- expect: stack traceback:
-- expect: 	[C]: in function 'coroutine.yield'
-- expect: 	traceback_of_coroutines.lua:1: in local 'inner'
-- expect: 	traceback_of_coroutines.lua:1: in function <traceback_of_coroutines.lua:1>
-- expect: 5
-- expect: stack traceback:
-- expect: 	[C]: in function 'coroutine.yield'
-- expect: 	traceback_of_coroutines.lua:1: in local 'inner'
-- expect: 	traceback_of_coroutines.lua:1: in function <traceback_of_coroutines.lua:1>
-- expect: true
coroutine.resume(co) print(debug.traceback(co)) -- expect: stack traceback:
-- manual: 6.10
