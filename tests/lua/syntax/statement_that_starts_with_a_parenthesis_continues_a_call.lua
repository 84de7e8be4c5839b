local function f(x) return function(y) print(x, y) end end
f(1)
(2)         -- expect: 1	2
f(3);
(print)(4)  -- expect: 4
-- manual: 3.3.1
