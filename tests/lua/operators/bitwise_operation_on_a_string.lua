local s = "3"
print(s | 0) -- expect error: bitwise_operation_on_a_string.lua:2: attempt to perform bitwise operation on a string value (local 's')
-- manual: 3.4.2
