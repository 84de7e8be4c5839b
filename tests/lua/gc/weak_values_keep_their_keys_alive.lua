local t, weak = setmetatable({}, { __mode = "v" }), setmetatable({}, { __mode = "k" })
local value = {}
do
  local key = {}
  t[key], weak[key] = value, true
end
collectgarbage()
print(next(weak) ~= nil) -- expect: true
t[next(t)] = nil
collectgarbage()
print(next(weak)) -- expect: nil
-- manual: 2.5.4
