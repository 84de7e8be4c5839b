local function make(a, b) return function(c) return a .. b .. c end end
local f, g = make(1, 2), make(3, 4)
collectgarbage()
print(f(5), g(6)) -- expect: 125	346
-- manual: 3.5
