print(1 | 2.5) -- expect error: bitwise_operation_on_a_fractional_float.lua:1: number has no integer representation
-- manual: 3.4.2
