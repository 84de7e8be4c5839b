local undefined
print(pcall(function() undefined(print("argument")) end))
-- expect: argument
-- expect: false	call_arguments_are_evaluated_before_the_call_fails.lua:2: attempt to call a nil value (upvalue 'undefined')
-- manual: 3.4.10
