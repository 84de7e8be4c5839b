local values, keys = setmetatable({}, { __mode = "v" }), setmetatable({}, { __mode = "k" })
do
  local child = { "child" }
  local o = setmetatable({ child = child }, { __gc = function(o) print(values[1], keys[o.child]) end })
  values[1], keys[child] = child, "child's data"
end
-- expect: nil	child's data
collectgarbage()
collectgarbage()
print(next(keys)) -- expect: nil
-- manual: 2.5.4
