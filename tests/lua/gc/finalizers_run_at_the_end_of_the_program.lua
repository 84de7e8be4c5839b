x = setmetatable({}, { __gc = function() print("x") end })
y = setmetatable({}, { __gc = function() print("y") end })
print("last") -- expect: last
              -- expect: y
              -- expect: x
-- manual: 2.5.3
