local co = coroutine.create(function()
  local function inner() error("e") end
  inner()
end)
coroutine.resume(co)
print(debug.traceback(co))
-- expect: stack traceback:
-- expect: 	[C]: in function 'error'
-- expect: 	error_in_a_coroutine_keeps_its_stack_for_a_traceback.lua:2: in local 'inner'
-- expect: 	error_in_a_coroutine_keeps_its_stack_for_a_traceback.lua:3: in function <error_in_a_coroutine_keeps_its_stack_for_a_traceback.lua:1>
-- manual: 2.6
