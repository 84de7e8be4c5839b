local function f(x) return x | 0 end
print(select(2, pcall(f, 2.0 ^ 63)))
-- expect: bitwise_operation_on_a_float_out_of_range.lua:1: number (local 'x') has no integer representation
print(select(2, pcall(f, 1 / 0)) == select(2, pcall(f, 2.0 ^ 63))) -- expect: true
print(select(2, pcall(f, 0 / 0)) == select(2, pcall(f, 2.0 ^ 63))) -- expect: true
print(f(-2.0 ^ 63)) -- expect: -9223372036854775808
-- manual: 3.4.2
