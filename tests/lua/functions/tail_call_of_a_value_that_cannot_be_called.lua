local function f(x) return x() end
print(pcall(f, 5))
-- expect: false	tail_call_of_a_value_that_cannot_be_called.lua:1: attempt to call a number value (local 'x')
local function g(t) return t.missing() end
print(pcall(g, {}))
-- expect: false	tail_call_of_a_value_that_cannot_be_called.lua:4: attempt to call a nil value (field 'missing')
local function h(t) return t:missing() end
print(pcall(h, {}))
-- expect: false	tail_call_of_a_value_that_cannot_be_called.lua:7: attempt to call a nil value (method 'missing')
-- manual: 3.4.10
