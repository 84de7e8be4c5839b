local weak = setmetatable({}, { __mode = "k" })
do
  local key = setmetatable({}, { __gc = function(o) print("in finalizer", weak[o]) end })
  weak[key] = "data"
end
collectgarbage() -- expect: in finalizer	data
collectgarbage()
print(next(weak)) -- expect: nil
-- manual: 2.5.4
