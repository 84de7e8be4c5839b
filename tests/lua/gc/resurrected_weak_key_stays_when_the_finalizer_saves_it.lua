local keys, saved = setmetatable({}, { __mode = "k" }), nil
do
  local o = setmetatable({}, { __gc = function(o) saved = o end })
  keys[o] = "data"
end
collectgarbage() collectgarbage()
print(keys[saved]) -- expect: data
saved = nil
collectgarbage() collectgarbage()
print(next(keys)) -- expect: nil
-- manual: 2.5.4
