local function new()
  local value = 0
  return { get = function() return value end, set = function(v) value = v end, reset = function() value = 0 end }
end
local one, two = new(), new()
one.set(5) two.set(7)
print(one.get(), two.get()) -- expect: 5	7
one.reset()
print(one.get(), two.get()) -- expect: 0	7
-- manual: 3.5
