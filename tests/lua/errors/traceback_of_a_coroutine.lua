local co = coroutine.create(function()
  local x = 1
  coroutine.yield()
end)
coroutine.resume(co)
print(debug.traceback(co))
-- expect: stack traceback:
-- expect: 	[C]: in function 'coroutine.yield'
-- expect: 	traceback_of_a_coroutine.lua:3: in function <traceback_of_a_coroutine.lua:1>
-- manual: 6.10
