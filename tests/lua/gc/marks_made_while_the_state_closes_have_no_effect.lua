local function new(depth)
  return setmetatable({}, { __gc = function() print("finalized", depth) keep = new(depth + 1) end })
end
x = new(1)
print("end")
-- expect: end
-- expect: finalized	1
-- manual: 2.5.3
