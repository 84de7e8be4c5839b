local function add(a, b) return a + b end
print(select(2, pcall(add, 1, {})))
-- expect: arithmetic_blames_the_operand_that_is_no_number.lua:1: attempt to perform arithmetic on a table value (local 'b')
print(select(2, pcall(add, {}, 1)))
-- expect: arithmetic_blames_the_operand_that_is_no_number.lua:1: attempt to perform arithmetic on a table value (local 'a')
print(select(2, pcall(add, nil, {})))
-- expect: arithmetic_blames_the_operand_that_is_no_number.lua:1: attempt to perform arithmetic on a nil value (local 'a')
