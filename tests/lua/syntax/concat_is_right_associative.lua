local x = setmetatable({}, {
  __concat = function(a, b) return "(" .. tostring(a) .. ",x)" end,
})
print(1 .. 2 .. x)  -- expect: 1(2,x)
print("a" .. 1 + 2) -- expect: a3
-- manual: 3.4.8
