local function f(a, b) return a // b end f(7, 0) -- expect error: integer_floor_division_by_zero.lua:1: attempt to divide by zero
