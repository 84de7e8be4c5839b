local function f(a, b) return a % b end f(7, 0) -- expect error: integer_modulo_by_zero.lua:1: attempt to perform 'n%0'
