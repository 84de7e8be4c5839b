local function try(a, b) return select(2, pcall(function() return a & b end)) end
print(try(1.5, 1))
-- expect: bitwise_operators_refuse_what_has_no_integer_value.lua:1: number (upvalue 'a') has no integer representation
print(try(1, 2.0 ^ 63))
-- expect: bitwise_operators_refuse_what_has_no_integer_value.lua:1: number (upvalue 'b') has no integer representation
print(try(math.huge, 1))
-- expect: bitwise_operators_refuse_what_has_no_integer_value.lua:1: number (upvalue 'a') has no integer representation
print(try(0 / 0, 1))
-- expect: bitwise_operators_refuse_what_has_no_integer_value.lua:1: number (upvalue 'a') has no integer representation
print(try("3", 1))
-- expect: bitwise_operators_refuse_what_has_no_integer_value.lua:1: attempt to perform bitwise operation on a string value (upvalue 'a')
print(try({}, 1))
-- expect: bitwise_operators_refuse_what_has_no_integer_value.lua:1: attempt to perform bitwise operation on a table value (upvalue 'a')
print(try(nil, 1.5))
-- expect: bitwise_operators_refuse_what_has_no_integer_value.lua:1: attempt to perform bitwise operation on a nil value (upvalue 'a')
print(select(2, pcall(function() return ~1.5 end)))
-- expect: bitwise_operators_refuse_what_has_no_integer_value.lua:16: number has no integer representation
print(select(2, pcall(function() return ~"1" end)))
-- expect: bitwise_operators_refuse_what_has_no_integer_value.lua:18: attempt to perform bitwise operation on a string value (constant '1')
-- manual: 3.4.2 3.4.3
