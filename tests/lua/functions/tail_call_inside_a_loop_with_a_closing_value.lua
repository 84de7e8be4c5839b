local order = {}
local function f() order[#order + 1] = "called" return "value" end
local function g()
  for _ in next, { 1 }, nil, setmetatable({}, { __close = function() order[#order + 1] = "closed" end }) do return f() end
end
print(g(), table.concat(order, " ")) -- expect: value	called closed
-- manual: 3.4.10 3.3.5
