local function divide(a, b) return a.value / b end
print(divide({}, 2))
-- expect error: uncaught_runtime_error_in_a_function.lua:1: attempt to perform arithmetic on a nil value (field 'value')
