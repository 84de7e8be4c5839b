local a, b = 7, -3
local x, y = 7.5, -0.5
print(a + b == 7 + -3, a - b == 7 - -3, a * b == 7 * -3, a // b == 7 // -3, a % b == 7 % -3, a / b == 7 / -3, a ^ b == 7 ^ -3)
-- expect: true	true	true	true	true	true	true
print(x + y == 7.5 + -0.5, x - y == 7.5 - -0.5, x * y == 7.5 * -0.5, x // y == 7.5 // -0.5, x % y == 7.5 % -0.5, x / y == 7.5 / -0.5)
-- expect: true	true	true	true	true	true
print(a // b, 7 // -3, a % b, 7 % -3, x // y, x % y) -- expect: -3	-3	-2	-2	-15.0	0.0
-- manual: 3.4.1
