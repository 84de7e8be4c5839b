local values, keys = setmetatable({}, { __mode = "v" }), setmetatable({}, { __mode = "k" })
do
  local o = setmetatable({ "o" }, { __gc = function(o) print("finalizer", values[1], keys[o]) end })
  values[1], keys[o] = o, "data"
end
-- expect: finalizer	nil	data
collectgarbage()
print(next(values), next(keys) ~= nil) -- expect: nil	true
collectgarbage()
print(next(keys)) -- expect: nil
-- manual: 2.5.4
